// Generated from test/golden/given/references.yaml by `npm run generate`. Do not edit.

export { ReferencesV1, type ReferencesV1Options } from "./client.js";
export * from "./things.js";
export type * from "./models.js";
export type * from "./paths.js";
