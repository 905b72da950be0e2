// Generated from test/golden/given/body-of-get.yaml by `npm run generate`. Do not edit.

import { type ApiPromise, type CallOptions, emptyResponse, type NoParams, Resource } from "../../../../../src/index.js";
import type { Search } from "./models.js";

export class ThingsApi extends Resource {
  /**
   * Has an empty form, like all of them.
   *
   * `GET /things`
   */
  getThings(params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /things", params, options, { response: emptyResponse });
  }

  /**
   * Has one too.
   *
   * `HEAD /things`
   */
  checkThings(params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("HEAD /things", params, options, { response: emptyResponse });
  }

  /**
   * Takes which ones.
   *
   * `DELETE /things`
   */
  deleteThings(params: DeleteThingsParams, options?: CallOptions): ApiPromise<void> {
    return this.call("DELETE /things", params, options, { response: emptyResponse });
  }

  /**
   * Is echoed.
   *
   * `TRACE /things`
   */
  traceThings(params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("TRACE /things", params, options, { response: emptyResponse });
  }

  /**
   * Takes a search where nobody can send it.
   *
   * `GET /things/search`
   */
  searchThings(params: SearchThingsParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /things/search", params, options, { response: emptyResponse });
  }
}

/** Parameters of {@link ThingsApi.deleteThings}. */
export interface DeleteThingsParams {
  body: Search;
}

/** Parameters of {@link ThingsApi.searchThings}. */
export interface SearchThingsParams {
  page?: number | undefined;
}
