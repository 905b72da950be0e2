// Generated from test/golden/given/composition.yaml by `npm run generate`. Do not edit.

export { CompositionV1, type CompositionV1Options } from "./client.js";
export * from "./pets.js";
export type * from "./models.js";
export type * from "./paths.js";
