// Generated from test/golden/given/links.yaml by `npm run generate`. Do not edit.

import {
  anyResponse,
  type ApiPromise,
  type CallOptions,
  emptyResponse,
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
    return this.call("POST /users", params, options, { response: anyResponse });
  }

  /**
   * Get a user.
   *
   * `GET /users/{id}`
   */
  getUser(params: GetUserParams, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /users/{id}", params, options, { response: emptyResponse });
  }
}

/** Parameters of {@link UsersApi.getUser}. */
export interface GetUserParams {
  id: string;
}
