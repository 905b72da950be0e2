// Generated from test/golden/given/parameter-clash.yaml by `npm run generate`. Do not edit.

export { ParameterClashV1, type ParameterClashV1Options } from "./client.js";
export * from "./default.js";
export type * from "./models.js";
export type * from "./paths.js";
