// Generated from test/golden/given/discriminator-mapping.yaml by `npm run generate`. Do not edit.

export { DiscriminatorMappingV1, type DiscriminatorMappingV1Options } from "./client.js";
export * from "./pets.js";
export type * from "./models.js";
export type * from "./paths.js";
