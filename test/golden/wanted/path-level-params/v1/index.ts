// Generated from test/golden/given/path-level-params.yaml by `npm run generate`. Do not edit.

export * from "./client.js";
export * from "./members.js";
export type * from "./schema.js";
