// Generated from test/golden/given/ts-names.yaml by `npm run generate`. Do not edit.

export { TsNamesV1, type TsNamesV1Options } from "./client.js";
export * from "./tools.js";
export type * from "./models.js";
export type * from "./paths.js";
