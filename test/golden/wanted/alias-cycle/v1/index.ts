// Generated from test/golden/given/alias-cycle.yaml by `npm run generate`. Do not edit.

export * from "./circles.js";
export { AliasCycleV1, type AliasCycleV1Options } from "./client.js";
export type * from "./models.js";
export type * from "./paths.js";
