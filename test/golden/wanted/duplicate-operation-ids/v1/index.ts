// Generated from test/golden/given/duplicate-operation-ids.yaml by `npm run generate`. Do not edit.

export { DuplicateOperationIdsV1, type DuplicateOperationIdsV1Options } from "./client.js";
export * from "./groups.js";
export * from "./users.js";
export type * from "./models.js";
export type * from "./paths.js";
