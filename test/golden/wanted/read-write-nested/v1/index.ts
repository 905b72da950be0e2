// Generated from test/golden/given/read-write-nested.yaml by `npm run generate`. Do not edit.

export { ReadWriteNestedV1, type ReadWriteNestedV1Options } from "./client.js";
export * from "./users.js";
export type * from "./models.js";
export type * from "./paths.js";
