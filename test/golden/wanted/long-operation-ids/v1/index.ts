// Generated from test/golden/given/long-operation-ids.yaml by `npm run generate`. Do not edit.

export { LongOperationIdsV1, type LongOperationIdsV1Options } from "./client.js";
export * from "./default.js";
export type * from "./models.js";
export type * from "./paths.js";
