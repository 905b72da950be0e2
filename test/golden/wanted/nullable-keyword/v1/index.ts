// Generated from test/golden/given/nullable-keyword.yaml by `npm run generate`. Do not edit.

export { NullableKeywordV1, type NullableKeywordV1Options } from "./client.js";
export * from "./things.js";
export type * from "./models.js";
export type * from "./paths.js";
