// Generated from test/golden/given/paging-number.yaml by `npm run generate`. Do not edit.

export { PagingNumberV1, type PagingNumberV1Options } from "./client.js";
export * from "./users.js";
export type * from "./models.js";
export type * from "./paths.js";
