// Generated from test/golden/given/security-of-most.yaml by `npm run generate`. Do not edit.

export { SecurityOfMostV1, type SecurityOfMostV1Options } from "./client.js";
export * from "./files.js";
export type * from "./models.js";
export type * from "./paths.js";
