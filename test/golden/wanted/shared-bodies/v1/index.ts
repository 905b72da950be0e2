// Generated from test/golden/given/shared-bodies.yaml by `npm run generate`. Do not edit.

export { SharedBodiesV1, type SharedBodiesV1Options } from "./client.js";
export * from "./users.js";
export type * from "./models.js";
export type * from "./paths.js";
