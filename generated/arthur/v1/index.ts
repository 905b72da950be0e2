// Generated from spec/arthur-v1.yaml by `npm run generate`. Do not edit.

export * from "./client.js";
export * from "./users.js";
export type * from "./schema.js";
