// Generated from test/golden/given/paging-number.yaml by `npm run generate`. Do not edit.

export * from "./client.js";
export * from "./users.js";
export type * from "./schema.js";
