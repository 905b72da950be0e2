// Generated from test/golden/given/multi-tag.yaml by `npm run generate`. Do not edit.

import { type ApiPromise, type CallOptions, emptyResponse, type NoParams, Resource } from "../../../../../src/index.js";

/** Where answers come from. */
export class RAGProvidersApi extends Resource {
  /**
   * Get the providers.
   *
   * `GET /providers`
   */
  getProviders(params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /providers", params, options, { response: emptyResponse });
  }
}
