// Generated from test/golden/given/paging-token.yaml by `npm run generate`. Do not edit.

export { PagingTokenV1, type PagingTokenV1Options } from "./client.js";
export * from "./files.js";
export type * from "./models.js";
export type * from "./paths.js";
