// Generated from test/golden/given/odd-paths.yaml by `npm run generate`. Do not edit.

import { type ApiPromise, type CallOptions, emptyResponse, type NoParams, Resource } from "../../../../../src/index.js";

export class DefaultApi extends Resource {
  /**
   * Has a pattern.
   *
   * `GET /patterns/{id:[0-9]{2}}/{path*}`
   */
  getPattern(params: GetPatternParams, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /patterns/{id}/{path}", params, options, { response: emptyResponse });
  }

  /**
   * Has a query as URI templates have it.
   *
   * `GET /templates{?page,size*}`
   */
  getTemplate(params: GetTemplateParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /templates", params, options, { response: emptyResponse });
  }

  /**
   * Is told by its query.
   *
   * `POST /actions?action=start`
   */
  start(params: StartParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("POST /actions", { ...params, action: "start" }, options, { response: emptyResponse });
  }

  /**
   * Is told by its query too.
   *
   * `POST /actions?action=stop&now`
   */
  stop(params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("POST /actions", { ...params, action: "stop", now: "" }, options, { response: emptyResponse });
  }

  /**
   * Has a placeholder in its query.
   *
   * `GET /search?q={query}`
   */
  search(params: SearchParams, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /search", params, options, { response: emptyResponse });
  }

  /**
   * Is told by its fragment.
   *
   * `POST /targets#Start`
   */
  startTarget(params: StartTargetParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("POST /targets", params, options, { response: emptyResponse });
  }

  /**
   * Has a space.
   *
   * `GET /with space/{}`
   */
  getSpace(params: GetSpaceParams, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /with%20space/{unnamed}", params, options, { response: emptyResponse });
  }
}

/** Parameters of {@link DefaultApi.getPattern}. */
export interface GetPatternParams {
  id: string;
  path: string;
}

/** Parameters of {@link DefaultApi.getTemplate}. */
export interface GetTemplateParams {
  page?: number | undefined;
  size?: string | undefined;
}

/** Parameters of {@link DefaultApi.start}. */
export interface StartParams {
  force?: boolean | undefined;
}

/** Parameters of {@link DefaultApi.search}. */
export interface SearchParams {
  q: string;
}

/** Parameters of {@link DefaultApi.startTarget}. */
export interface StartTargetParams {
  dry?: boolean | undefined;
}

/** Parameters of {@link DefaultApi.getSpace}. */
export interface GetSpaceParams {
  unnamed: string;
}
