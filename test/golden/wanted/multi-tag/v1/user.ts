// Generated from test/golden/given/multi-tag.yaml by `npm run generate`. Do not edit.

import { type ApiPromise, type CallOptions, type NoParams, Resource } from "../../../../../src/index.js";
import type { User } from "./models.js";

/** People and what they may do. */
export class UserApi extends Resource {
  /**
   * Get the user.
   *
   * `GET /user`
   */
  getUser(params: NoParams = {}, options?: CallOptions): ApiPromise<User> {
    return this.call("GET /user", params, options);
  }
}
