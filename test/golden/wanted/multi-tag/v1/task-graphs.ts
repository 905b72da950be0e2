// Generated from test/golden/given/multi-tag.yaml by `npm run generate`. Do not edit.

import { type ApiPromise, type CallOptions, emptyResponse, type NoParams, Resource } from "../../../../../src/index.js";

export class TaskGraphsApi extends Resource {
  /**
   * Get what is not listed.
   *
   * `GET /extra`
   */
  getExtra(params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /extra", params, options, { response: emptyResponse });
  }
}
