// Generated from test/golden/given/odd-bodies.yaml by `npm run generate`. Do not edit.

export { OddBodiesV1, type OddBodiesV1Options } from "./client.js";
export * from "./pets.js";
export type * from "./models.js";
export type * from "./paths.js";
