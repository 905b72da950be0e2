// Generated from test/golden/given/alias-cycle.yaml by `npm run generate`. Do not edit.

import type { ApiPromise, CallOperation, CallOptions, NoParams } from "../../../../../src/index.js";
import type { CirclesApi } from "./circles.js";
import type { OneA } from "./models.js";
export { createAliasCycleV1Caller, type AliasCycleV1Options } from "./client.js";

/**
 * Get a circle. See {@link CirclesApi.getCircle}.
 *
 * `GET /circles`
 */
export function getCircle(caller: CallOperation, params: NoParams = {}, options?: CallOptions): ApiPromise<OneA> {
  return caller("GET /circles", params, options);
}
