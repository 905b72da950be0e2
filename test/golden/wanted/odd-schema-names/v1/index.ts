// Generated from test/golden/given/odd-schema-names.yaml by `npm run generate`. Do not edit.

export { OddSchemaNamesV1, type OddSchemaNamesV1Options } from "./client.js";
export * from "./default.js";
export type * from "./models.js";
export type * from "./paths.js";
