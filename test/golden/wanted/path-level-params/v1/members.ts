// Generated from test/golden/given/path-level-params.yaml by `npm run generate`. Do not edit.

import { type ApiPromise, type CallOptions, Resource } from "../../../../../src/index.js";
import type { Member } from "./models.js";

export class MembersApi extends Resource {
  /**
   * Get a member.
   *
   * `GET /organizations/{organization}/members/{member}`
   */
  getMember(params: GetMemberParams, options?: CallOptions): ApiPromise<Member> {
    return this.call("GET /organizations/{organization}/members/{member}", params, options);
  }

  /**
   * Delete a member.
   *
   * `DELETE /organizations/{organization}/members/{member}`
   */
  deleteMember(params: DeleteMemberParams, options?: CallOptions): ApiPromise<Member> {
    return this.call("DELETE /organizations/{organization}/members/{member}", params, options);
  }
}

/** Parameters of {@link MembersApi.getMember}. */
export interface GetMemberParams {
  /** Name of the organization. Pattern: `^[a-z]+$`. */
  organization: string;
  /** Name of the member. */
  member: string;
  /** Whether to tell more. */
  verbose?: boolean | undefined;
}

/** Parameters of {@link MembersApi.deleteMember}. */
export interface DeleteMemberParams {
  /** Name of the organization. Pattern: `^[a-z]+$`. */
  organization: string;
  /** Name of the member. */
  member: string;
  /** Whether to tell all. 0 to 3. */
  verbose: number;
  /** At most 80 characters. */
  reason?: string | undefined;
}
