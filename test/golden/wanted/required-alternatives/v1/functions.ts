// Generated from test/golden/given/required-alternatives.yaml by `npm run generate`. Do not edit.

import type { ApiPromise, CallOperation, CallOptions } from "../../../../../src/index.js";
import type { Thing } from "./models.js";
import type { ChangeThingParams, ThingsApi } from "./things.js";
export { createRequiredAlternativesV1Caller, type RequiredAlternativesV1Options } from "./client.js";

/**
 * Change a thing. See {@link ThingsApi.changeThing}.
 *
 * `PATCH /things`
 */
export function changeThing(
  caller: CallOperation,
  params: ChangeThingParams,
  options?: CallOptions,
): ApiPromise<Thing> {
  return caller("PATCH /things", params, options);
}
