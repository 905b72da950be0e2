// Generated from test/golden/given/odd-tags.yaml by `npm run generate`. Do not edit.

import { type ApiPromise, type CallOptions, noAnswer, type NoParams, Resource } from "../../../../../src/index.js";

/** People. */
export class UsersApi extends Resource {
  /** `GET /users` */
  a1(params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /users", params, options, { answer: noAnswer });
  }

  /** `GET /others` */
  a2(params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /others", params, options, { answer: noAnswer });
  }
}
