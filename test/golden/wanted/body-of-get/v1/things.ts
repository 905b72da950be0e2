// Generated from test/golden/given/body-of-get.yaml by `npm run generate`. Do not edit.

import { type ApiPromise, type CallOptions, noAnswer, type NoParams, Resource } from "../../../../../src/index.js";
import type { Search } from "./models.js";

export class ThingsApi extends Resource {
  /**
   * Has an empty form, like all of them.
   *
   * `GET /things`
   */
  getThings(params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /things", params, options, { answer: noAnswer });
  }

  /**
   * Has one too.
   *
   * `HEAD /things`
   */
  checkThings(params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("HEAD /things", params, options, { answer: noAnswer });
  }

  /**
   * Takes which ones.
   *
   * `DELETE /things`
   */
  deleteThings(params: DeleteThingsParams, options?: CallOptions): ApiPromise<void> {
    return this.call("DELETE /things", params, options, { answer: noAnswer });
  }

  /**
   * Is echoed.
   *
   * `TRACE /things`
   */
  traceThings(params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("TRACE /things", params, options, { answer: noAnswer });
  }

  /**
   * Takes a search where nobody can send it.
   *
   * `GET /things/search`
   */
  searchThings(params: SearchThingsParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /things/search", params, options, { answer: noAnswer });
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
