// Generated from test/golden/given/json-lines.yaml by `npm run generate`. Do not edit.

export { JsonLinesV1, type JsonLinesV1Options } from "./client.js";
export * from "./rows.js";
export type * from "./models.js";
export type * from "./paths.js";
