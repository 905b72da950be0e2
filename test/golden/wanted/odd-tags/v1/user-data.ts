// Generated from test/golden/given/odd-tags.yaml by `npm run generate`. Do not edit.

import { type ApiPromise, type CallOptions, emptyResponse, type NoParams, Resource } from "../../../../../src/index.js";

/** Comes twice. */
export class UserDataApi extends Resource {
  /** `GET /data` */
  a5(params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /data", params, options, { response: emptyResponse });
  }

  /** `GET /data/more` */
  a6(params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /data/more", params, options, { response: emptyResponse });
  }
}
