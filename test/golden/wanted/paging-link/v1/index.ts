// Generated from test/golden/given/paging-link.yaml by `npm run generate`. Do not edit.

export { PagingLinkV1, type PagingLinkV1Options } from "./client.js";
export * from "./issues.js";
export type * from "./models.js";
export type * from "./paths.js";
