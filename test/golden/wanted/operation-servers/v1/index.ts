// Generated from test/golden/given/operation-servers.yaml by `npm run generate`. Do not edit.

export { OperationServersV1, type OperationServersV1Options } from "./client.js";
export * from "./files.js";
export type * from "./models.js";
export type * from "./paths.js";
