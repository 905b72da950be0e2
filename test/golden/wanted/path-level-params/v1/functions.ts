// Generated from test/golden/given/path-level-params.yaml by `npm run generate`. Do not edit.

import type { ApiPromise, CallOperation, CallOptions } from "../../../../../src/index.js";
import type { DeleteMemberParams, GetMemberParams, MembersApi } from "./members.js";
import type { Member } from "./models.js";
export { createPathLevelParamsV1Caller, type PathLevelParamsV1Options } from "./client.js";

/**
 * Get a member. See {@link MembersApi.getMember}.
 *
 * `GET /organizations/{organization}/members/{member}`
 */
export function getMember(caller: CallOperation, params: GetMemberParams, options?: CallOptions): ApiPromise<Member> {
  return caller("GET /organizations/{organization}/members/{member}", params, options);
}

/**
 * Delete a member. See {@link MembersApi.deleteMember}.
 *
 * `DELETE /organizations/{organization}/members/{member}`
 */
export function deleteMember(
  caller: CallOperation,
  params: DeleteMemberParams,
  options?: CallOptions,
): ApiPromise<Member> {
  return caller("DELETE /organizations/{organization}/members/{member}", params, options);
}
