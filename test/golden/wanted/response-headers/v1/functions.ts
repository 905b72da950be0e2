// Generated from test/golden/given/response-headers.yaml by `npm run generate`. Do not edit.

import {
  anyResponse,
  type ApiError,
  type ApiPromiseWithHeaders,
  byNumber,
  type CallOperation,
  type CallOptions,
  callPages,
  emptyResponse,
  type NoParams,
  type PagesWithHeaders,
  readHeaders,
} from "../../../../../src/index.js";
import type { GetPagesResponse } from "./models.js";
import type {
  AddThingHeaders,
  GetPagesHeaders,
  GetPagesParams,
  GetThingsError,
  GetThingsHeaders,
  HasThingsHeaders,
  ThingsApi,
} from "./things.js";
export { createResponseHeadersV1Caller, type ResponseHeadersV1Options } from "./client.js";

/**
 * List things. See {@link ThingsApi.getThings}.
 *
 * `GET /things`
 */
export function getThings(
  caller: CallOperation,
  params: NoParams = {},
  options?: CallOptions,
): ApiPromiseWithHeaders<string[], GetThingsError, GetThingsHeaders> {
  return caller("GET /things", params, options, {
    headers: readHeaders({ "X-Rate-Limit": Number, "X-Next": String, "Retry-After": String, "X-Tags": String }),
  });
}

/**
 * Add a thing. See {@link ThingsApi.addThing}.
 *
 * `POST /things`
 */
export function addThing(
  caller: CallOperation,
  params: NoParams = {},
  options?: CallOptions,
): ApiPromiseWithHeaders<void, ApiError, AddThingHeaders> {
  return caller("POST /things", params, options, { response: anyResponse, headers: readHeaders({ Location: String }) });
}

/**
 * See how many things there are. See {@link ThingsApi.hasThings}.
 *
 * `HEAD /things`
 */
export function hasThings(
  caller: CallOperation,
  params: NoParams = {},
  options?: CallOptions,
): ApiPromiseWithHeaders<void, ApiError, HasThingsHeaders> {
  return caller("HEAD /things", params, options, {
    response: emptyResponse,
    headers: readHeaders({ "X-Total": Number }),
  });
}

/**
 * List things by pages, of which the first has headers. See {@link ThingsApi.getPages}.
 *
 * `GET /pages`
 */
export function getPages(
  caller: CallOperation,
  params: GetPagesParams = {},
  options?: CallOptions,
): PagesWithHeaders<GetPagesResponse, string, ApiError, GetPagesHeaders> {
  return callPages(
    caller,
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
