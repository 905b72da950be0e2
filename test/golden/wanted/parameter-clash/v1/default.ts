// Generated from test/golden/given/parameter-clash.yaml by `npm run generate`. Do not edit.

import {
  type ApiPromise,
  type CallOptions,
  emptyResponse,
  matrix,
  named,
  pipeDelimited,
  Resource,
} from "../../../../../src/index.js";

export class DefaultApi extends Resource {
  /**
   * Has one name in path, query and cookie.
   *
   * `GET /things/{id}`
   */
  getThing(params: GetThingParams, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /things/{id}", params, options, {
      cookie: ["idInCookie"],
      style: { idInQuery: named("id", pipeDelimited()), idInCookie: named("id") },
      response: emptyResponse,
    });
  }

  /**
   * Has one name in path and header.
   *
   * `GET /headers/{id}`
   */
  getHeader(params: GetHeaderParams, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /headers/{idInPath}", params, options, { header: ["id"], response: emptyResponse });
  }

  /**
   * Has the name in the path alone.
   *
   * `PUT /headers/{id}`
   */
  putHeader(params: PutHeaderParams, options?: CallOptions): ApiPromise<void> {
    return this.call("PUT /headers/{id}", params, options, { response: emptyResponse });
  }

  /**
   * Has its name in what is written in the path.
   *
   * `GET /matrix/{id}`
   */
  getMatrix(params: GetMatrixParams, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /matrix/{idInPath}", params, options, {
      header: ["id"],
      style: { idInPath: named("id", matrix()) },
      response: emptyResponse,
    });
  }

  /**
   * Has parameters that are called as its body is.
   *
   * `PUT /bodies/{body}`
   */
  putBody(params: PutBodyParams, options?: CallOptions): ApiPromise<void> {
    return this.call("PUT /bodies/{bodyInPath}", params, options, {
      header: ["Body"],
      style: { bodyInQuery: named("body"), bodyInQueryInQuery: named("bodyInQuery") },
      response: emptyResponse,
    });
  }

  /**
   * Has no body.
   *
   * `GET /bodies/{body}`
   */
  getBody(params: GetBodyParams, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /bodies/{body}", params, options, { response: emptyResponse });
  }

  /**
   * Has no body, and a parameter of the query.
   *
   * `GET /query`
   */
  getQuery(params: GetQueryParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /query", params, options, {
      style: { bodyInQuery: named("body") },
      json: ["bodyInQuery"],
      response: emptyResponse,
    });
  }
}

/** Parameters of {@link DefaultApi.getThing}. */
export interface GetThingParams {
  /**
   * The second.
   *
   * Sent as `id`, a query parameter.
   */
  idInQuery: string[];
  /** The first. */
  id: string;
  /**
   * The third.
   *
   * Sent as `id`, a cookie.
   */
  idInCookie?: string | undefined;
}

/** Parameters of {@link DefaultApi.getHeader}. */
export interface GetHeaderParams {
  idInPath: string;
  id?: string | undefined;
}

/** Parameters of {@link DefaultApi.putHeader}. */
export interface PutHeaderParams {
  id: string;
}

/** Parameters of {@link DefaultApi.getMatrix}. */
export interface GetMatrixParams {
  idInPath: string;
  id?: string | undefined;
}

/** Parameters of {@link DefaultApi.putBody}. */
export interface PutBodyParams {
  bodyInPath: string;
  /** Sent as `body`, a query parameter. */
  bodyInQuery?: string | undefined;
  /** Sent as `body`, a header. */
  Body?: string | undefined;
  /** Sent as `bodyInQuery`, a query parameter. */
  bodyInQueryInQuery?: string | undefined;
  body: string;
}

/** Parameters of {@link DefaultApi.getBody}. */
export interface GetBodyParams {
  body: string;
}

/** Parameters of {@link DefaultApi.getQuery}. */
export interface GetQueryParams {
  /** Sent as `body`, a query parameter. */
  bodyInQuery?: number | undefined;
}
