// Generated from test/golden/given/webhooks-only.yaml by `npm run generate`. Do not edit.

import { type Api, apiKey, type ClientOptions, type Secret } from "../../../../../src/index.js";

/** Options of {@link WebhooksOnlyV1}. */
export interface WebhooksOnlyV1Options extends ClientOptions {
  /** Sent in the header `X-Key`. */
  apiKey?: Secret | undefined;
}

/** Only webhooks. */
export class WebhooksOnlyV1 {
  readonly #options: WebhooksOnlyV1Options;

  constructor(options: WebhooksOnlyV1Options = {}) {
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: WebhooksOnlyV1Options): WebhooksOnlyV1 {
    return new WebhooksOnlyV1({ ...this.#options, ...options });
  }
}

/** Describes what the API's document says of all its operations, with the credentials of `options`. */
export function describeApi(options: WebhooksOnlyV1Options): Api {
  return {
    server: "https://hooks.example",
    schemes: { Key: apiKey("X-Key", { apiKey: options.apiKey }) },
    security: [],
  };
}
