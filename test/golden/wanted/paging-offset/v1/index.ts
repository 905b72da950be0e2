// Generated from test/golden/given/paging-offset.yaml by `npm run generate`. Do not edit.

export * from "./books.js";
export { PagingOffsetV1, type PagingOffsetV1Options } from "./client.js";
export type * from "./models.js";
export type * from "./paths.js";
