// Generated from test/golden/given/webhooks.yaml by `npm run generate`. Do not edit.

import { type Api, type CallOperation, type ClientOptions, createCaller } from "../../../../../src/index.js";
import { WebhooksApi } from "./webhooks-api.js";

/** Options of {@link WebhooksV1}. */
export interface WebhooksV1Options extends ClientOptions {}

/** Webhooks. */
export class WebhooksV1 {
  readonly webhooks: WebhooksApi;
  readonly #options: WebhooksV1Options;

  constructor(options: WebhooksV1Options = {}) {
    const caller = createCaller(options, describeApi());
    this.webhooks = new WebhooksApi(caller);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: WebhooksV1Options): WebhooksV1 {
    return new WebhooksV1({ ...this.#options, ...options });
  }
}

/** Makes the caller of the functions of `functions.ts`: {@link WebhooksV1} without its methods. */
export function createWebhooksV1Caller(options: WebhooksV1Options = {}): CallOperation {
  return createCaller(options, describeApi());
}

/** Describes what the API's document says of all its operations. */
export function describeApi(): Api {
  return {
    server: "https://hooks.example",
    schemes: {},
    security: [],
    secrets: ["password"],
  };
}
