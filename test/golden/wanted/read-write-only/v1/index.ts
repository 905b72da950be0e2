// Generated from test/golden/given/read-write-only.yaml by `npm run generate`. Do not edit.

export { ReadWriteOnlyV1, type ReadWriteOnlyV1Options } from "./client.js";
export * from "./users.js";
export type * from "./models.js";
export type * from "./paths.js";
