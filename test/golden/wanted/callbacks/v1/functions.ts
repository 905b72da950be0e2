// Generated from test/golden/given/callbacks.yaml by `npm run generate`. Do not edit.

import { type ApiPromise, type CallOperation, type CallOptions, emptyResponse } from "../../../../../src/index.js";
import type { StreamsApi, SubscribeParams } from "./streams.js";
export { createCallbacksV1Caller, type CallbacksV1Options } from "./client.js";

/**
 * Subscribe to a stream. See {@link StreamsApi.subscribe}.
 *
 * `POST /streams`
 */
export function subscribe(caller: CallOperation, params: SubscribeParams, options?: CallOptions): ApiPromise<void> {
  return caller("POST /streams", params, options, { response: emptyResponse });
}
