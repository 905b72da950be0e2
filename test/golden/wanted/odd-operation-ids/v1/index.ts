// Generated from test/golden/given/odd-operation-ids.yaml by `npm run generate`. Do not edit.

export { OddOperationIdsV1, type OddOperationIdsV1Options } from "./client.js";
export * from "./default.js";
export type * from "./models.js";
export type * from "./paths.js";
