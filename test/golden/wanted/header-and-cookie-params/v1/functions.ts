// Generated from test/golden/given/header-and-cookie-params.yaml by `npm run generate`. Do not edit.

import { type ApiPromise, type CallOperation, type CallOptions, emptyResponse } from "../../../../../src/index.js";
import type { GetOptionalParams, GetSessionsParams, SessionsApi } from "./sessions.js";
export { createHeaderAndCookieParamsV1Caller, type HeaderAndCookieParamsV1Options } from "./client.js";

/**
 * List sessions. See {@link SessionsApi.getSessions}.
 *
 * `GET /sessions`
 */
export function getSessions(caller: CallOperation, params: GetSessionsParams, options?: CallOptions): ApiPromise<void> {
  return caller("GET /sessions", params, options, {
    header: ["X-Request-Id", "If-None-Match"],
    cookie: ["sid"],
    response: emptyResponse,
  });
}

/**
 * Takes a header, or none. See {@link SessionsApi.getOptional}.
 *
 * `GET /optional`
 */
export function getOptional(
  caller: CallOperation,
  params: GetOptionalParams = {},
  options?: CallOptions,
): ApiPromise<void> {
  return caller("GET /optional", params, options, { header: ["accept-language"], response: emptyResponse });
}
