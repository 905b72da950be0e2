// Generated from test/golden/given/hostile-text.yaml by `npm run generate`. Do not edit.

export { HostileTextV1, type HostileTextV1Options } from "./client.js";
export * from "./tag-x-y-script-deprecated.js";
export type * from "./models.js";
export type * from "./paths.js";
export type * from "./webhooks.js";
