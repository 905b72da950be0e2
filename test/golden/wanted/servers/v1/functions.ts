// Generated from test/golden/given/servers.yaml by `npm run generate`. Do not edit.

import {
  type ApiPromise,
  type CallOperation,
  type CallOptions,
  emptyResponse,
  type NoParams,
} from "../../../../../src/index.js";
import type { PingsApi } from "./pings.js";
export { createServersV1Caller, type ServersV1Options } from "./client.js";

/**
 * Ping. See {@link PingsApi.ping}.
 *
 * `GET /ping`
 */
export function ping(caller: CallOperation, params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
  return caller("GET /ping", params, options, { response: emptyResponse });
}
