// Generated from test/golden/given/odd-tags.yaml by `npm run generate`. Do not edit.

import { type ApiPromise, type CallOptions, emptyResponse, type NoParams, Resource } from "../../../../../src/index.js";

export class WhoeverWroteThisTagTookTheChanceToExplainAtLengthWhatItIsAboutApi extends Resource {
  /** `GET /long` */
  a17(params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /long", params, options, { response: emptyResponse });
  }
}
