// Generated from test/golden/given/required-alternatives.yaml by `npm run generate`. Do not edit.

export { RequiredAlternativesV1, type RequiredAlternativesV1Options } from "./client.js";
export * from "./things.js";
export type * from "./models.js";
export type * from "./paths.js";
