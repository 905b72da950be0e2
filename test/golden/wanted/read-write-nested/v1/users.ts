// Generated from test/golden/given/read-write-nested.yaml by `npm run generate`. Do not edit.

import { type ApiPromise, type CallOptions, Resource } from "../../../../../src/index.js";
import type { Report, UserInput } from "./models.js";

export class UsersApi extends Resource {
  /**
   * Put a user.
   *
   * `PUT /users`
   */
  putUser(params: PutUserParams, options?: CallOptions): ApiPromise<Report> {
    return this.call("PUT /users", params, options);
  }
}

/** Parameters of {@link UsersApi.putUser}. */
export interface PutUserParams {
  body: UserInput;
}
