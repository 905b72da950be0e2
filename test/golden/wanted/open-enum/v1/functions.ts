// Generated from test/golden/given/open-enum.yaml by `npm run generate`. Do not edit.

import type { ApiPromise, CallOperation, CallOptions } from "../../../../../src/index.js";
import type { Grant } from "./models.js";
import type { GetRolesParams, RolesApi } from "./roles.js";
export { createOpenEnumV1Caller, type OpenEnumV1Options } from "./client.js";

/**
 * List roles. See {@link RolesApi.getRoles}.
 *
 * `GET /roles`
 */
export function getRoles(
  caller: CallOperation,
  params: GetRolesParams = {},
  options?: CallOptions,
): ApiPromise<Grant[]> {
  return caller("GET /roles", params, options);
}
