// Generated from test/golden/given/links.yaml by `npm run generate`. Do not edit.

import {
  anyAnswer,
  type ApiPromise,
  type CallOptions,
  noAnswer,
  type NoParams,
  Resource,
} from "../../../../../src/index.js";

export class UsersApi extends Resource {
  /**
   * Create a user.
   *
   * `POST /users`
   */
  createUser(params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("POST /users", params, options, { answer: anyAnswer });
  }

  /**
   * Get a user.
   *
   * `GET /users/{id}`
   */
  getUser(params: GetUserParams, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /users/{id}", params, options, { answer: noAnswer });
  }
}

/** Parameters of {@link UsersApi.getUser}. */
export interface GetUserParams {
  id: string;
}
