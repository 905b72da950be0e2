// Generated from test/golden/given/recursion.yaml by `npm run generate`. Do not edit.

export { RecursionV1, type RecursionV1Options } from "./client.js";
export * from "./trees.js";
export type * from "./models.js";
export type * from "./paths.js";
