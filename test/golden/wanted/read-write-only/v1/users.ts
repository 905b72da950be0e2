// Generated from test/golden/given/read-write-only.yaml by `npm run generate`. Do not edit.

import {
  type ApiErrorOf,
  type ApiPromise,
  type CallOptions,
  type ErrorStatus,
  Resource,
} from "../../../../../src/index.js";
import type { CreateTeamBodyInput, Fault, Team, User, UserInputModel } from "./models.js";

export class UsersApi extends Resource {
  /**
   * Put users.
   *
   * `PUT /users`
   */
  putUsers(params: PutUsersParams, options?: CallOptions): ApiPromise<User[], PutUsersError> {
    return this.call("PUT /users", params, options);
  }

  /**
   * Create a team.
   *
   * `POST /teams`
   */
  createTeam(params: CreateTeamParams, options?: CallOptions): ApiPromise<Team> {
    return this.call("POST /teams", params, options);
  }
}

/** Parameters of {@link UsersApi.putUsers}. */
export interface PutUsersParams {
  body: UserInputModel[];
}

/** Errors of {@link UsersApi.putUsers}. */
export type PutUsersError = ApiErrorOf<ErrorStatus, Fault>;

/** Parameters of {@link UsersApi.createTeam}. */
export interface CreateTeamParams {
  body: CreateTeamBodyInput;
}
