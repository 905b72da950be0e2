// Generated from test/golden/given/servers.yaml by `npm run generate`. Do not edit.

import { type ApiPromise, type CallOptions, emptyResponse, type NoParams, Resource } from "../../../../../src/index.js";

export class PingsApi extends Resource {
  /**
   * Ping.
   *
   * `GET /ping`
   */
  ping(params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /ping", params, options, { response: emptyResponse });
  }
}
