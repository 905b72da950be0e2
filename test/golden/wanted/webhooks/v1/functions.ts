// Generated from test/golden/given/webhooks.yaml by `npm run generate`. Do not edit.

import {
  type ApiPromise,
  type CallOperation,
  type CallOptions,
  emptyResponse,
  type NoParams,
} from "../../../../../src/index.js";
import type { WebhooksApi } from "./webhooks-api.js";
export { createWebhooksV1Caller, type WebhooksV1Options } from "./client.js";

/**
 * List webhooks. See {@link WebhooksApi.getWebhooks}.
 *
 * `GET /webhooks`
 */
export function getWebhooks(caller: CallOperation, params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
  return caller("GET /webhooks", params, options, { response: emptyResponse });
}
