// Generated from test/golden/given/odd-styles.yaml by `npm run generate`. Do not edit.

import {
  type ApiPromise,
  type CallOperation,
  type CallOptions,
  emptyResponse,
  form,
} from "../../../../../src/index.js";
import type { GetThingParams, ThingsApi } from "./things.js";
export { createOddStylesV1Caller, type OddStylesV1Options } from "./client.js";

/**
 * Takes parameters in odd ways. See {@link ThingsApi.getThing}.
 *
 * `GET /things/{id}`
 */
export function getThing(caller: CallOperation, params: GetThingParams, options?: CallOptions): ApiPromise<void> {
  return caller("GET /things/{id}", params, options, {
    header: ["X-Tags"],
    style: { fields: form({ explode: false }) },
    response: emptyResponse,
  });
}
