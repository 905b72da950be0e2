// Generated from test/golden/given/odd-paths.yaml by `npm run generate`. Do not edit.

export { OddPathsV1, type OddPathsV1Options } from "./client.js";
export * from "./default.js";
export type * from "./models.js";
export type * from "./paths.js";
