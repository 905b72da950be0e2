// Generated from test/golden/given/path-level-params.yaml by `npm run generate`. Do not edit.

export { PathLevelParamsV1, type PathLevelParamsV1Options } from "./client.js";
export * from "./members.js";
export type * from "./models.js";
export type * from "./paths.js";
