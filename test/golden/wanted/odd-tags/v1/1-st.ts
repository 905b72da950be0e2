// Generated from test/golden/given/odd-tags.yaml by `npm run generate`. Do not edit.

import { type ApiPromise, type CallOptions, emptyResponse, type NoParams, Resource } from "../../../../../src/index.js";

/** Begins with a digit. */
export class _1StApi extends Resource {
  /** `GET /first` */
  a4(params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /first", params, options, { response: emptyResponse });
  }
}
