// Generated from test/golden/given/discriminator-inherited.yaml by `npm run generate`. Do not edit.

export { DiscriminatorInheritedV1, type DiscriminatorInheritedV1Options } from "./client.js";
export * from "./pets.js";
export type * from "./models.js";
export type * from "./paths.js";
