// Generated from test/golden/given/paging-recognised.yaml by `npm run generate`. Do not edit.

export { PagingRecognisedV1, type PagingRecognisedV1Options } from "./client.js";
export * from "./lists.js";
export type * from "./models.js";
export type * from "./paths.js";
