// Generated from test/golden/given/wildcard-statuses.yaml by `npm run generate`. Do not edit.

export { WildcardStatusesV1, type WildcardStatusesV1Options } from "./client.js";
export * from "./things.js";
export type * from "./models.js";
export type * from "./paths.js";
