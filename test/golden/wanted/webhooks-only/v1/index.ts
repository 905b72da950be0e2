// Generated from test/golden/given/webhooks-only.yaml by `npm run generate`. Do not edit.

export { WebhooksOnlyV1, type WebhooksOnlyV1Options } from "./client.js";
export type * from "./models.js";
export type * from "./paths.js";
export type * from "./webhooks.js";
