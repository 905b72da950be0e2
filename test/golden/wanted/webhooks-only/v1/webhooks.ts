// Generated from test/golden/given/webhooks-only.yaml by `npm run generate`. Do not edit.

import type { Webhooks } from "./schema.js";

/** What the API sends to each webhook, by its name. */
export interface WebhooksType {
  /**
   * A pet was added.
   *
   * `POST`
   */
  "pet-added": Webhooks;
}
