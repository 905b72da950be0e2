// Generated from test/golden/given/odd-schema-names.yaml by `npm run generate`. Do not edit.

import type { ApiPromise, CallOperation, CallOptions, NoParams } from "../../../../../src/index.js";
import type { DefaultApi } from "./default.js";
import type { All } from "./models.js";
export { createOddSchemaNamesV1Caller, type OddSchemaNamesV1Options } from "./client.js";

/**
 * Brings one of each. See {@link DefaultApi.getAll}.
 *
 * `GET /all`
 */
export function getAll(caller: CallOperation, params: NoParams = {}, options?: CallOptions): ApiPromise<All> {
  return caller("GET /all", params, options);
}
