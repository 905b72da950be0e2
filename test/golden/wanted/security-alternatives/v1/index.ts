// Generated from test/golden/given/security-alternatives.yaml by `npm run generate`. Do not edit.

export { SecurityAlternativesV1, type SecurityAlternativesV1Options } from "./client.js";
export * from "./keys.js";
export type * from "./models.js";
export type * from "./paths.js";
