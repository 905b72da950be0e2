// Generated from test/golden/given/odd-parameters.yaml by `npm run generate`. Do not edit.

export { OddParametersV1, type OddParametersV1Options } from "./client.js";
export * from "./default.js";
export type * from "./models.js";
export type * from "./paths.js";
