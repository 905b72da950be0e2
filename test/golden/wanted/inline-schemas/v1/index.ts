// Generated from test/golden/given/inline-schemas.yaml by `npm run generate`. Do not edit.

export { InlineSchemasV1, type InlineSchemasV1Options } from "./client.js";
export * from "./orders.js";
export type * from "./models.js";
export type * from "./paths.js";
