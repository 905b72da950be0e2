// Generated from test/golden/given/faulty-path-parameters.yaml by `npm run generate`. Do not edit.

import {
  type ApiPromise,
  type CallOperation,
  type CallOptions,
  emptyResponse,
  type NoParams,
} from "../../../../../src/index.js";
import type {
  DefaultApi,
  GetOptionalParams,
  GetRepeatedParams,
  GetSameAParams,
  GetSameBParams,
  GetTwiceParams,
  GetUndefinedParams,
} from "./default.js";
export { createFaultyPathParametersV1Caller, type FaultyPathParametersV1Options } from "./client.js";

/**
 * Describes one of two. See {@link DefaultApi.getUndefined}.
 *
 * `GET /undefined/{id}/{name}`
 */
export function getUndefined(
  caller: CallOperation,
  params: GetUndefinedParams,
  options?: CallOptions,
): ApiPromise<void> {
  return caller("GET /undefined/{id}/{name}", params, options, { response: emptyResponse });
}

/**
 * Describes what the path has not. See {@link DefaultApi.getSuperfluous}.
 *
 * `GET /superfluous`
 */
export function getSuperfluous(caller: CallOperation, params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
  return caller("GET /superfluous", params, options, { response: emptyResponse });
}

/**
 * Does not require it. See {@link DefaultApi.getOptional}.
 *
 * `GET /optional/{id}`
 */
export function getOptional(caller: CallOperation, params: GetOptionalParams, options?: CallOptions): ApiPromise<void> {
  return caller("GET /optional/{id}", params, options, { response: emptyResponse });
}

/**
 * Has the placeholder twice. See {@link DefaultApi.getTwice}.
 *
 * `GET /twice/{id}/again/{id}`
 */
export function getTwice(caller: CallOperation, params: GetTwiceParams, options?: CallOptions): ApiPromise<void> {
  return caller("GET /twice/{id}/again/{id}", params, options, { response: emptyResponse });
}

/**
 * Has a parameter twice. See {@link DefaultApi.getRepeated}.
 *
 * `GET /repeated`
 */
export function getRepeated(
  caller: CallOperation,
  params: GetRepeatedParams = {},
  options?: CallOptions,
): ApiPromise<void> {
  return caller("GET /repeated", params, options, { header: ["x-id"], response: emptyResponse });
}

/**
 * Is the same path as the next. See {@link DefaultApi.getSameA}.
 *
 * `GET /same/{a}`
 */
export function getSameA(caller: CallOperation, params: GetSameAParams, options?: CallOptions): ApiPromise<void> {
  return caller("GET /same/{a}", params, options, { response: emptyResponse });
}

/**
 * Is the same path as the one before. See {@link DefaultApi.getSameB}.
 *
 * `GET /same/{b}`
 */
export function getSameB(caller: CallOperation, params: GetSameBParams, options?: CallOptions): ApiPromise<void> {
  return caller("GET /same/{b}", params, options, { response: emptyResponse });
}
