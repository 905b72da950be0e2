// Generated from test/golden/given/paging-cursor.yaml by `npm run generate`. Do not edit.

export { PagingCursorV1, type PagingCursorV1Options } from "./client.js";
export * from "./pets.js";
export type * from "./models.js";
export type * from "./paths.js";
