// Generated from test/golden/given/no-content.yaml by `npm run generate`. Do not edit.

export { NoContentV1, type NoContentV1Options } from "./client.js";
export * from "./jobs.js";
export type * from "./models.js";
export type * from "./paths.js";
