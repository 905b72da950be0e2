// Generated from test/golden/given/deprecated.yaml by `npm run generate`. Do not edit.

export { DeprecatedV1, type DeprecatedV1Options } from "./client.js";
export * from "./reports.js";
export type * from "./models.js";
export type * from "./paths.js";
