// Generated from test/golden/given/webhooks.yaml by `npm run generate`. Do not edit.

export { WebhooksV1, type WebhooksV1Options } from "./client.js";
export * from "./webhooks-api.js";
export type * from "./schema.js";
export type * from "./webhooks.js";
