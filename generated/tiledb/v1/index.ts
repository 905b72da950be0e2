// Generated from spec/tiledb-v1.yaml by `npm run generate`. Do not edit.

export * from "./client.js";
export * from "./user.js";
export type * from "./schema.js";
