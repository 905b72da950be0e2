// Generated from test/golden/given/tuples.yaml by `npm run generate`. Do not edit.

export { TuplesV1, type TuplesV1Options } from "./client.js";
export * from "./things.js";
export type * from "./models.js";
export type * from "./paths.js";
