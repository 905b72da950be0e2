// Generated from test/golden/given/read-write-only.yaml by `npm run generate`. Do not edit.

import type { ApiPromise, CallOperation, CallOptions } from "../../../../../src/index.js";
import type { Team, User } from "./models.js";
import type { CreateTeamParams, PutUsersError, PutUsersParams, UsersApi } from "./users.js";
export { createReadWriteOnlyV1Caller, type ReadWriteOnlyV1Options } from "./client.js";

/**
 * Put users. See {@link UsersApi.putUsers}.
 *
 * `PUT /users`
 */
export function putUsers(
  caller: CallOperation,
  params: PutUsersParams,
  options?: CallOptions,
): ApiPromise<User[], PutUsersError> {
  return caller("PUT /users", params, options);
}

/**
 * Create a team. See {@link UsersApi.createTeam}.
 *
 * `POST /teams`
 */
export function createTeam(caller: CallOperation, params: CreateTeamParams, options?: CallOptions): ApiPromise<Team> {
  return caller("POST /teams", params, options);
}
