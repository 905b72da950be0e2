// Generated from test/golden/given/nullable.yaml by `npm run generate`. Do not edit.

export { NullableV1, type NullableV1Options } from "./client.js";
export * from "./things.js";
export type * from "./models.js";
export type * from "./paths.js";
