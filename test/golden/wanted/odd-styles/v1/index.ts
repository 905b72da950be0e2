// Generated from test/golden/given/odd-styles.yaml by `npm run generate`. Do not edit.

export { OddStylesV1, type OddStylesV1Options } from "./client.js";
export * from "./things.js";
export type * from "./models.js";
export type * from "./paths.js";
