// Generated from test/golden/given/wildcard-statuses.yaml by `npm run generate`. Do not edit.

import {
  anyResponse,
  type ApiPromise,
  type CallOperation,
  type CallOptions,
  emptyResponse,
  type NoParams,
} from "../../../../../src/index.js";
import type { Thing } from "./models.js";
import type { DeleteThingError, GetThingError, ReplaceThingError, ThingsApi } from "./things.js";
export { createWildcardStatusesV1Caller, type WildcardStatusesV1Options } from "./client.js";

/**
 * Fails with one status, and with all others of its range. See {@link ThingsApi.getThing}.
 *
 * `GET /things`
 */
export function getThing(
  caller: CallOperation,
  params: NoParams = {},
  options?: CallOptions,
): ApiPromise<Thing, GetThingError> {
  return caller("GET /things", params, options);
}

/**
 * Fails with ranges of one body, and with one that default has. See {@link ThingsApi.replaceThing}.
 *
 * `PUT /things`
 */
export function replaceThing(
  caller: CallOperation,
  params: NoParams = {},
  options?: CallOptions,
): ApiPromise<void, ReplaceThingError> {
  return caller("PUT /things", params, options, { response: emptyResponse });
}

/**
 * Fails with a redirect of a body, and with ranges without one. See {@link ThingsApi.deleteThing}.
 *
 * `DELETE /things`
 */
export function deleteThing(
  caller: CallOperation,
  params: NoParams = {},
  options?: CallOptions,
): ApiPromise<void, DeleteThingError> {
  return caller("DELETE /things", params, options, { response: anyResponse });
}
