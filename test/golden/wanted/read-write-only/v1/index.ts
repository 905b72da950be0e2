// Generated from test/golden/given/read-write-only.yaml by `npm run generate`. Do not edit.

export * from "./client.js";
export * from "./users.js";
export type * from "./schema.js";
