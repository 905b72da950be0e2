// Generated from test/golden/given/odd-tags.yaml by `npm run generate`. Do not edit.

import { type ApiPromise, type CallOptions, emptyResponse, type NoParams, Resource } from "../../../../../src/index.js";

/** Would be called as the one before. */
export class ConstructorApiApi extends Resource {
  /** `GET /constructor/api` */
  a10(params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /constructor/api", params, options, { response: emptyResponse });
  }
}
