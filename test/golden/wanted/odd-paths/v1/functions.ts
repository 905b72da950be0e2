// Generated from test/golden/given/odd-paths.yaml by `npm run generate`. Do not edit.

import {
  type ApiPromise,
  type CallOperation,
  type CallOptions,
  emptyResponse,
  type NoParams,
} from "../../../../../src/index.js";
import type {
  DefaultApi,
  GetPatternParams,
  GetSpaceParams,
  GetTemplateParams,
  SearchParams,
  StartParams,
  StartTargetParams,
} from "./default.js";
export { createOddPathsV1Caller, type OddPathsV1Options } from "./client.js";

/**
 * Has a pattern. See {@link DefaultApi.getPattern}.
 *
 * `GET /patterns/{id:[0-9]{2}}/{path*}`
 */
export function getPattern(caller: CallOperation, params: GetPatternParams, options?: CallOptions): ApiPromise<void> {
  return caller("GET /patterns/{id}/{path}", params, options, { response: emptyResponse });
}

/**
 * Has a query as URI templates have it. See {@link DefaultApi.getTemplate}.
 *
 * `GET /templates{?page,size*}`
 */
export function getTemplate(
  caller: CallOperation,
  params: GetTemplateParams = {},
  options?: CallOptions,
): ApiPromise<void> {
  return caller("GET /templates", params, options, { response: emptyResponse });
}

/**
 * Is told by its query. See {@link DefaultApi.start}.
 *
 * `POST /actions?action=start`
 */
export function start(caller: CallOperation, params: StartParams = {}, options?: CallOptions): ApiPromise<void> {
  return caller("POST /actions", { ...params, action: "start" }, options, { response: emptyResponse });
}

/**
 * Is told by its query too. See {@link DefaultApi.stop}.
 *
 * `POST /actions?action=stop&now`
 */
export function stop(caller: CallOperation, params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
  return caller("POST /actions", { ...params, action: "stop", now: "" }, options, { response: emptyResponse });
}

/**
 * Has a placeholder in its query. See {@link DefaultApi.search}.
 *
 * `GET /search?q={query}`
 */
export function search(caller: CallOperation, params: SearchParams, options?: CallOptions): ApiPromise<void> {
  return caller("GET /search", params, options, { response: emptyResponse });
}

/**
 * Is told by its fragment. See {@link DefaultApi.startTarget}.
 *
 * `POST /targets#Start`
 */
export function startTarget(
  caller: CallOperation,
  params: StartTargetParams = {},
  options?: CallOptions,
): ApiPromise<void> {
  return caller("POST /targets", params, options, { response: emptyResponse });
}

/**
 * Has a space. See {@link DefaultApi.getSpace}.
 *
 * `GET /with space/{}`
 */
export function getSpace(caller: CallOperation, params: GetSpaceParams, options?: CallOptions): ApiPromise<void> {
  return caller("GET /with%20space/{unnamed}", params, options, { response: emptyResponse });
}
