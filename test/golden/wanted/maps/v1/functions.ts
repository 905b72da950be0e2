// Generated from test/golden/given/maps.yaml by `npm run generate`. Do not edit.

import type { ApiPromise, CallOperation, CallOptions } from "../../../../../src/index.js";
import type { Thing } from "./models.js";
import type { PutThingParams, ThingsApi } from "./things.js";
export { createMapsV1Caller, type MapsV1Options } from "./client.js";

/**
 * Put a thing. See {@link ThingsApi.putThing}.
 *
 * `PUT /things/{id}`
 */
export function putThing(caller: CallOperation, params: PutThingParams, options?: CallOptions): ApiPromise<Thing> {
  return caller("PUT /things/{id}", params, options);
}
