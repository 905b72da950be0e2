// Generated from test/golden/given/odd-tags.yaml by `npm run generate`. Do not edit.

import { type ApiPromise, type CallOptions, emptyResponse, type NoParams, Resource } from "../../../../../src/index.js";

/** Is what makes a class. */
export class ConstructorApi extends Resource {
  /** `GET /constructor` */
  a9(params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /constructor", params, options, { response: emptyResponse });
  }
}
