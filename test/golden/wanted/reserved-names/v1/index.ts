// Generated from test/golden/given/reserved-names.yaml by `npm run generate`. Do not edit.

export * from "./class.js";
export * from "./client.js";
export * from "./client-api.js";
export type * from "./schema.js";
