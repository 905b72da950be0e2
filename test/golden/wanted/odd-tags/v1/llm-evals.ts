// Generated from test/golden/given/odd-tags.yaml by `npm run generate`. Do not edit.

import { type ApiPromise, type CallOptions, emptyResponse, type NoParams, Resource } from "../../../../../src/index.js";

/** Has capitals of its own. */
export class LLMEvalsApi extends Resource {
  /** `GET /evals` */
  a3(params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /evals", params, options, { response: emptyResponse });
  }
}
