// Generated from webhooks@v1 by `npm run generate`. Do not edit.

import { WebhooksV1, type WebhooksV1Options } from "./v1/client.js";

/** Options of {@link Webhooks}. */
export type WebhooksOptions = WebhooksV1Options;

/** Webhooks: each version of its API as a property, over one configuration. */
export class Webhooks {
  readonly v1: WebhooksV1;
  readonly #options: WebhooksOptions;

  constructor(options: WebhooksOptions = {}) {
    this.v1 = new WebhooksV1(options);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: WebhooksOptions): Webhooks {
    return new Webhooks({ ...this.#options, ...options });
  }
}
