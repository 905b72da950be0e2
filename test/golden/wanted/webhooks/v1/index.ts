// Generated from test/golden/given/webhooks.yaml by `npm run generate`. Do not edit.

export { WebhooksV1, type WebhooksV1Options } from "./client.js";
export * from "./webhooks-api.js";
export type * from "./models.js";
export type * from "./paths.js";
export type * from "./webhooks.js";
