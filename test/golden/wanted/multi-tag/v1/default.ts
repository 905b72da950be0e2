// Generated from test/golden/given/multi-tag.yaml by `npm run generate`. Do not edit.

import { type ApiPromise, type CallOptions, emptyResponse, type NoParams, Resource } from "../../../../../src/index.js";

export class DefaultApi extends Resource {
  /**
   * Ping.
   *
   * `GET /ping`
   */
  ping(params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /ping", params, options, { response: emptyResponse });
  }
}
