// Generated from test/golden/given/webhooks.yaml by `npm run generate`. Do not edit.

import { type ApiPromise, type CallOptions, emptyResponse, type NoParams, Resource } from "../../../../../src/index.js";

export class WebhooksApi extends Resource {
  /**
   * List webhooks.
   *
   * `GET /webhooks`
   */
  getWebhooks(params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /webhooks", params, options, { response: emptyResponse });
  }
}
