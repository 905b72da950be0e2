// Generated from test/golden/given/odd-security.yaml by `npm run generate`. Do not edit.

export { OddSecurityV1, type OddSecurityV1Options } from "./client.js";
export * from "./keys.js";
export type * from "./models.js";
export type * from "./paths.js";
