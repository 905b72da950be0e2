// Generated from test/golden/given/odd-tags.yaml by `npm run generate`. Do not edit.

import { type ApiPromise, type CallOptions, emptyResponse, type NoParams, Resource } from "../../../../../src/index.js";

export class 用户管理Api extends Resource {
  /** `GET /chinese` */
  a15(params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /chinese", params, options, { response: emptyResponse });
  }
}
