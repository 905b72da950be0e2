// Generated from test/golden/given/body-of-get.yaml by `npm run generate`. Do not edit.

import {
  type ApiPromise,
  type CallOperation,
  type CallOptions,
  emptyResponse,
  type NoParams,
} from "../../../../../src/index.js";
import type { DeleteThingsParams, SearchThingsParams, ThingsApi } from "./things.js";
export { createBodyOfGetV1Caller, type BodyOfGetV1Options } from "./client.js";

/**
 * Has an empty form, like all of them. See {@link ThingsApi.getThings}.
 *
 * `GET /things`
 */
export function getThings(caller: CallOperation, params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
  return caller("GET /things", params, options, { response: emptyResponse });
}

/**
 * Has one too. See {@link ThingsApi.checkThings}.
 *
 * `HEAD /things`
 */
export function checkThings(caller: CallOperation, params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
  return caller("HEAD /things", params, options, { response: emptyResponse });
}

/**
 * Takes which ones. See {@link ThingsApi.deleteThings}.
 *
 * `DELETE /things`
 */
export function deleteThings(
  caller: CallOperation,
  params: DeleteThingsParams,
  options?: CallOptions,
): ApiPromise<void> {
  return caller("DELETE /things", params, options, { response: emptyResponse });
}

/**
 * Is echoed. See {@link ThingsApi.traceThings}.
 *
 * `TRACE /things`
 */
export function traceThings(caller: CallOperation, params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
  return caller("TRACE /things", params, options, { response: emptyResponse });
}

/**
 * Takes a search where nobody can send it. See {@link ThingsApi.searchThings}.
 *
 * `GET /things/search`
 */
export function searchThings(
  caller: CallOperation,
  params: SearchThingsParams = {},
  options?: CallOptions,
): ApiPromise<void> {
  return caller("GET /things/search", params, options, { response: emptyResponse });
}
