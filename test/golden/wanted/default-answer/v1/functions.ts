// Generated from test/golden/given/default-answer.yaml by `npm run generate`. Do not edit.

import {
  anyResponse,
  type ApiPromise,
  type CallOperation,
  type CallOptions,
  type NoParams,
} from "../../../../../src/index.js";
import type { ChangeThingResponse, Thing } from "./models.js";
import type { AddThingError, ChangeThingError, GetThingError, ReplaceThingError, ThingsApi } from "./things.js";
export { createDefaultAnswerV1Caller, type DefaultAnswerV1Options } from "./client.js";

/**
 * Brings what default says, and fails with it. See {@link ThingsApi.getThing}.
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
 * Brings what default says, and fails with it or with a problem. See {@link
 * ThingsApi.replaceThing}.
 *
 * `PUT /things`
 */
export function replaceThing(
  caller: CallOperation,
  params: NoParams = {},
  options?: CallOptions,
): ApiPromise<Thing, ReplaceThingError> {
  return caller("PUT /things", params, options);
}

/**
 * Brings a thing, and fails with what default says. See {@link ThingsApi.addThing}.
 *
 * `POST /things`
 */
export function addThing(
  caller: CallOperation,
  params: NoParams = {},
  options?: CallOptions,
): ApiPromise<Thing, AddThingError> {
  return caller("POST /things", params, options);
}

/**
 * Brings whatever there is. See {@link ThingsApi.deleteThing}.
 *
 * `DELETE /things`
 */
export function deleteThing(caller: CallOperation, params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
  return caller("DELETE /things", params, options, { response: anyResponse });
}

/**
 * Brings what has no name of its own. See {@link ThingsApi.changeThing}.
 *
 * `PATCH /things`
 */
export function changeThing(
  caller: CallOperation,
  params: NoParams = {},
  options?: CallOptions,
): ApiPromise<ChangeThingResponse, ChangeThingError> {
  return caller("PATCH /things", params, options);
}
