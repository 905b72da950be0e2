// Generated from test/golden/given/parameter-clash.yaml by `npm run generate`. Do not edit.

import {
  type ApiPromise,
  type CallOperation,
  type CallOptions,
  emptyResponse,
  matrix,
  named,
  pipeDelimited,
} from "../../../../../src/index.js";
import type {
  DefaultApi,
  GetBodyParams,
  GetHeaderParams,
  GetMatrixParams,
  GetQueryParams,
  GetThingParams,
  PutBodyParams,
  PutHeaderParams,
} from "./default.js";
export { createParameterClashV1Caller, type ParameterClashV1Options } from "./client.js";

/**
 * Has one name in path, query and cookie. See {@link DefaultApi.getThing}.
 *
 * `GET /things/{id}`
 */
export function getThing(caller: CallOperation, params: GetThingParams, options?: CallOptions): ApiPromise<void> {
  return caller("GET /things/{id}", params, options, {
    cookie: ["idInCookie"],
    style: { idInQuery: named("id", pipeDelimited()), idInCookie: named("id") },
    response: emptyResponse,
  });
}

/**
 * Has one name in path and header. See {@link DefaultApi.getHeader}.
 *
 * `GET /headers/{id}`
 */
export function getHeader(caller: CallOperation, params: GetHeaderParams, options?: CallOptions): ApiPromise<void> {
  return caller("GET /headers/{idInPath}", params, options, { header: ["id"], response: emptyResponse });
}

/**
 * Has the name in the path alone. See {@link DefaultApi.putHeader}.
 *
 * `PUT /headers/{id}`
 */
export function putHeader(caller: CallOperation, params: PutHeaderParams, options?: CallOptions): ApiPromise<void> {
  return caller("PUT /headers/{id}", params, options, { response: emptyResponse });
}

/**
 * Has its name in what is written in the path. See {@link DefaultApi.getMatrix}.
 *
 * `GET /matrix/{id}`
 */
export function getMatrix(caller: CallOperation, params: GetMatrixParams, options?: CallOptions): ApiPromise<void> {
  return caller("GET /matrix/{idInPath}", params, options, {
    header: ["id"],
    style: { idInPath: named("id", matrix()) },
    response: emptyResponse,
  });
}

/**
 * Has parameters that are called as its body is. See {@link DefaultApi.putBody}.
 *
 * `PUT /bodies/{body}`
 */
export function putBody(caller: CallOperation, params: PutBodyParams, options?: CallOptions): ApiPromise<void> {
  return caller("PUT /bodies/{bodyInPath}", params, options, {
    header: ["Body"],
    style: { bodyInQuery: named("body"), bodyInQueryInQuery: named("bodyInQuery") },
    response: emptyResponse,
  });
}

/**
 * Has no body. See {@link DefaultApi.getBody}.
 *
 * `GET /bodies/{body}`
 */
export function getBody(caller: CallOperation, params: GetBodyParams, options?: CallOptions): ApiPromise<void> {
  return caller("GET /bodies/{body}", params, options, { response: emptyResponse });
}

/**
 * Has no body, and a parameter of the query. See {@link DefaultApi.getQuery}.
 *
 * `GET /query`
 */
export function getQuery(caller: CallOperation, params: GetQueryParams = {}, options?: CallOptions): ApiPromise<void> {
  return caller("GET /query", params, options, {
    style: { bodyInQuery: named("body") },
    json: ["bodyInQuery"],
    response: emptyResponse,
  });
}
