// Generated from webhooks-only@v1 by `npm run generate`. Do not edit.

import { WebhooksOnlyV1, type WebhooksOnlyV1Options } from "./v1/client.js";

/** Options of {@link WebhooksOnly}. */
export type WebhooksOnlyOptions = WebhooksOnlyV1Options;

/** WebhooksOnly: each version of its API as a property, over one configuration. */
export class WebhooksOnly {
  readonly v1: WebhooksOnlyV1;
  readonly #options: WebhooksOnlyOptions;

  constructor(options: WebhooksOnlyOptions = {}) {
    this.v1 = new WebhooksOnlyV1(options);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: WebhooksOnlyOptions): WebhooksOnly {
    return new WebhooksOnly({ ...this.#options, ...options });
  }
}
