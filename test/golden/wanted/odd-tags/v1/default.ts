// Generated from test/golden/given/odd-tags.yaml by `npm run generate`. Do not edit.

import { type ApiPromise, type CallOptions, emptyResponse, type NoParams, Resource } from "../../../../../src/index.js";

export class DefaultApi extends Resource {
  /** `GET /emoji` */
  a12(params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /emoji", params, options, { response: emptyResponse });
  }

  /** `GET /empty` */
  a13(params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /empty", params, options, { response: emptyResponse });
  }

  /** `GET /none` */
  a14(params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /none", params, options, { response: emptyResponse });
  }
}
