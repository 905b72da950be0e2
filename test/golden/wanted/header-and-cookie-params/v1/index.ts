// Generated from test/golden/given/header-and-cookie-params.yaml by `npm run generate`. Do not edit.

export * from "./client.js";
export * from "./sessions.js";
export type * from "./schema.js";
