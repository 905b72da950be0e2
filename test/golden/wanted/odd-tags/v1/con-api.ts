// Generated from test/golden/given/odd-tags.yaml by `npm run generate`. Do not edit.

import { type ApiPromise, type CallOptions, emptyResponse, type NoParams, Resource } from "../../../../../src/index.js";

/** Is a device on some systems. */
export class ConApi extends Resource {
  /** `GET /device` */
  a11(params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /device", params, options, { response: emptyResponse });
  }
}
