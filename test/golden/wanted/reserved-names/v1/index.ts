// Generated from test/golden/given/reserved-names.yaml by `npm run generate`. Do not edit.

export * from "./class.js";
export { ReservedNamesV1, type ReservedNamesV1Options } from "./client.js";
export * from "./client-api.js";
export type * from "./models.js";
export type * from "./paths.js";
