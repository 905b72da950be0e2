// Generated from test/golden/given/webhooks-only.yaml by `npm run generate`. Do not edit.

import type { Webhooks } from "./models.js";

/** Payloads that the API sends to webhooks, by their names. */
export interface WebhooksType {
  /**
   * A pet was added.
   *
   * `POST`
   */
  "pet-added": Webhooks;
}
