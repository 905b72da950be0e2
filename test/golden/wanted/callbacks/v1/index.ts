// Generated from test/golden/given/callbacks.yaml by `npm run generate`. Do not edit.

export { CallbacksV1, type CallbacksV1Options } from "./client.js";
export * from "./streams.js";
export type * from "./models.js";
export type * from "./paths.js";
