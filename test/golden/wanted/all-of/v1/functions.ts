// Generated from test/golden/given/all-of.yaml by `npm run generate`. Do not edit.

import type { ApiPromise, CallOperation, CallOptions } from "../../../../../src/index.js";
import type { AddThingResponse } from "./models.js";
import type { AddThingParams, ThingsApi } from "./things.js";
export { createAllOfV1Caller, type AllOfV1Options } from "./client.js";

/**
 * Add a thing. See {@link ThingsApi.addThing}.
 *
 * `POST /things`
 */
export function addThing(
  caller: CallOperation,
  params: AddThingParams,
  options?: CallOptions,
): ApiPromise<AddThingResponse> {
  return caller("POST /things", params, options);
}
