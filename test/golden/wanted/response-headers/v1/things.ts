// Generated from test/golden/given/response-headers.yaml by `npm run generate`. Do not edit.

import {
  anyResponse,
  type ApiError,
  type ApiErrorOf,
  type ApiPromiseWithHeaders,
  byNumber,
  type CallOptions,
  emptyResponse,
  type ErrorStatus,
  type NoParams,
  type PagesWithHeaders,
  readHeaders,
  Resource,
} from "../../../../../src/index.js";
import type { Fault, GetPagesResponse } from "./models.js";

export class ThingsApi extends Resource {
  /**
   * List things.
   *
   * `GET /things`
   */
  getThings(
    params: NoParams = {},
    options?: CallOptions,
  ): ApiPromiseWithHeaders<string[], GetThingsError, GetThingsHeaders> {
    return this.call("GET /things", params, options, {
      headers: readHeaders({ "X-Rate-Limit": Number, "X-Next": String, "Retry-After": String, "X-Tags": String }),
    });
  }

  /**
   * Add a thing.
   *
   * `POST /things`
   */
  addThing(params: NoParams = {}, options?: CallOptions): ApiPromiseWithHeaders<void, ApiError, AddThingHeaders> {
    return this.call("POST /things", params, options, {
      response: anyResponse,
      headers: readHeaders({ Location: String }),
    });
  }

  /**
   * See how many things there are.
   *
   * `HEAD /things`
   */
  hasThings(params: NoParams = {}, options?: CallOptions): ApiPromiseWithHeaders<void, ApiError, HasThingsHeaders> {
    return this.call("HEAD /things", params, options, {
      response: emptyResponse,
      headers: readHeaders({ "X-Total": Number }),
    });
  }

  /**
   * List things by pages, of which the first has headers.
   *
   * Await it for one page, or iterate it for every item of that page and all after it.
   *
   * `GET /pages`
   */
  getPages(
    params: GetPagesParams = {},
    options?: CallOptions,
  ): PagesWithHeaders<GetPagesResponse, string, ApiError, GetPagesHeaders> {
    return this.pages(
      "GET /pages",
      params,
      options,
      byNumber(
        "page",
        (page) => page.things,
        (page) => page.pages,
      ),
      { headers: readHeaders({ "X-Total": Number }) },
    );
  }
}

/** Response headers of {@link ThingsApi.getThings}. */
export interface GetThingsHeaders {
  /** Calls that are left. At least 0. */
  "X-Rate-Limit"?: number;
  /** The next page. */
  "X-Next": string;
  /** @deprecated */
  "Retry-After"?: string;
  "X-Tags"?: string;
}

/** Errors of {@link ThingsApi.getThings}. */
export type GetThingsError = ApiErrorOf<ErrorStatus, Fault>;

/** Response headers of {@link ThingsApi.addThing}. */
export interface AddThingHeaders {
  /** Format: uri. */
  Location: string;
}

/** Response headers of {@link ThingsApi.hasThings}. */
export interface HasThingsHeaders {
  "X-Total"?: number;
}

/** Parameters of {@link ThingsApi.getPages}. */
export interface GetPagesParams {
  page?: number | undefined;
}

/** Response headers of {@link ThingsApi.getPages}. */
export interface GetPagesHeaders {
  "X-Total"?: number;
}
