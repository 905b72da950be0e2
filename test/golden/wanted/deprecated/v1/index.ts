// Generated from test/golden/given/deprecated.yaml by `npm run generate`. Do not edit.

export * from "./client.js";
export * from "./reports.js";
export type * from "./schema.js";
