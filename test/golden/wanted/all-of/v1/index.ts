// Generated from test/golden/given/all-of.yaml by `npm run generate`. Do not edit.

export { AllOfV1, type AllOfV1Options } from "./client.js";
export * from "./things.js";
export type * from "./models.js";
export type * from "./paths.js";
