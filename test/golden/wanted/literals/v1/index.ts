// Generated from test/golden/given/literals.yaml by `npm run generate`. Do not edit.

export { LiteralsV1, type LiteralsV1Options } from "./client.js";
export * from "./things.js";
export type * from "./models.js";
export type * from "./paths.js";
