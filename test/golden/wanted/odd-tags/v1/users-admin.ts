// Generated from test/golden/given/odd-tags.yaml by `npm run generate`. Do not edit.

import { type ApiPromise, type CallOptions, emptyResponse, type NoParams, Resource } from "../../../../../src/index.js";

export class UsersAdminApi extends Resource {
  /** `GET /slash` */
  a7(params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /slash", params, options, { response: emptyResponse });
  }
}
