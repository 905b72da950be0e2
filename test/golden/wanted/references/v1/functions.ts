// Generated from test/golden/given/references.yaml by `npm run generate`. Do not edit.

import type { ApiPromise, CallOperation, CallOptions } from "../../../../../src/index.js";
import type { GetThingResponse } from "./models.js";
import type { GetThingError, GetThingParams, ThingsApi } from "./things.js";
export { createReferencesV1Caller, type ReferencesV1Options } from "./client.js";

/**
 * Get a thing. See {@link ThingsApi.getThing}.
 *
 * `GET /things/{id}`
 */
export function getThing(
  caller: CallOperation,
  params: GetThingParams,
  options?: CallOptions,
): ApiPromise<GetThingResponse, GetThingError> {
  return caller("GET /things/{id}", params, options);
}
