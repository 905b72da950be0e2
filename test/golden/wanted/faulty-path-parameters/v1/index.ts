// Generated from test/golden/given/faulty-path-parameters.yaml by `npm run generate`. Do not edit.

export { FaultyPathParametersV1, type FaultyPathParametersV1Options } from "./client.js";
export * from "./default.js";
export type * from "./models.js";
export type * from "./paths.js";
