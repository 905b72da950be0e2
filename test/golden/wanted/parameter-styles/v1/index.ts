// Generated from test/golden/given/parameter-styles.yaml by `npm run generate`. Do not edit.

export { ParameterStylesV1, type ParameterStylesV1Options } from "./client.js";
export * from "./colors.js";
export type * from "./models.js";
export type * from "./paths.js";
