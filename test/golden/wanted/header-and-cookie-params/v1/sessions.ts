// Generated from test/golden/given/header-and-cookie-params.yaml by `npm run generate`. Do not edit.

import { type ApiPromise, type CallOptions, emptyResponse, Resource } from "../../../../../src/index.js";

export class SessionsApi extends Resource {
  /**
   * List sessions.
   *
   * `GET /sessions`
   */
  getSessions(params: GetSessionsParams, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /sessions", params, options, {
      header: ["X-Request-Id", "If-None-Match"],
      cookie: ["sid"],
      response: emptyResponse,
    });
  }

  /**
   * Takes a header, or none.
   *
   * `GET /optional`
   */
  getOptional(params: GetOptionalParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /optional", params, options, { header: ["accept-language"], response: emptyResponse });
  }
}

/** Parameters of {@link SessionsApi.getSessions}. */
export interface GetSessionsParams {
  /** Id of the request. Format: uuid. */
  "X-Request-Id": string;
  "If-None-Match"?: string | undefined;
  /** The session. */
  sid: string;
  "filter[state]"?: "open" | undefined;
  "page.size"?: number | undefined;
}

/** Parameters of {@link SessionsApi.getOptional}. */
export interface GetOptionalParams {
  "accept-language"?: string | undefined;
}
