// Generated from test/golden/given/no-operation-id.yaml by `npm run generate`. Do not edit.

export { NoOperationIdV1, type NoOperationIdV1Options } from "./client.js";
export * from "./tokens.js";
export type * from "./models.js";
export type * from "./paths.js";
