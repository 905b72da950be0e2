// Generated from test/golden/given/odd-parameters.yaml by `npm run generate`. Do not edit.

import { type ApiPromise, type CallOptions, emptyResponse, named, Resource } from "../../../../../src/index.js";

export class DefaultApi extends Resource {
  /**
   * Has what every object has.
   *
   * `GET /inherited`
   */
  getInherited(params: GetInheritedParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /inherited", params, options, {
      header: ["HasOwnProperty"],
      cookie: ["valueOfInCookie"],
      style: {
        constructorInQuery: named("constructor"),
        toStringInQuery: named("toString"),
        __proto__InQuery: named("__proto__"),
        valueOfInCookie: named("valueOf"),
      },
      response: emptyResponse,
    });
  }

  /**
   * Has signs.
   *
   * `GET /signs/{user id}/{a-b}/{größe}`
   */
  getSigns(params: GetSignsParams, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /signs/{userId}/{a-b}/{größe}", params, options, { response: emptyResponse });
  }
}

/** Parameters of {@link DefaultApi.getInherited}. */
export interface GetInheritedParams {
  /** Sent as `constructor`, a query parameter. */
  constructorInQuery?: string | undefined;
  /** Sent as `toString`, a query parameter. */
  toStringInQuery?: string | undefined;
  /** Sent as `__proto__`, a query parameter. */
  __proto__InQuery?: string | undefined;
  /** Sent as `hasOwnProperty`, a header. */
  HasOwnProperty?: string | undefined;
  /** Sent as `valueOf`, a cookie. */
  valueOfInCookie?: string | undefined;
  then?: string | undefined;
}

/** Parameters of {@link DefaultApi.getSigns}. */
export interface GetSignsParams {
  userId: string;
  "a-b": string;
  größe: string;
  "filter[name]"?: string | undefined;
  "ids[]"?: number[] | undefined;
  "a.b"?: string | undefined;
  "c-d"?: string | undefined;
  "e f"?: string | undefined;
  "g\"h'i`j"?: string | undefined;
  页?: string | undefined;
  ""?: string | undefined;
  "{k}"?: string | undefined;
  $top?: number | undefined;
}
