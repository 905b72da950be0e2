// Generated from test/golden/given/security-alternatives.yaml by `npm run generate`. Do not edit.

import {
  type ApiPromise,
  type CallOperation,
  type CallOptions,
  emptyResponse,
  type NoParams,
} from "../../../../../src/index.js";
import type { KeysApi } from "./keys.js";
export { createSecurityAlternativesV1Caller, type SecurityAlternativesV1Options } from "./client.js";

/**
 * Needs what all need. See {@link KeysApi.getCommon}.
 *
 * `GET /common`
 */
export function getCommon(caller: CallOperation, params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
  return caller("GET /common", params, options, { response: emptyResponse });
}

/**
 * Says so itself. See {@link KeysApi.getSame}.
 *
 * `GET /same`
 */
export function getSame(caller: CallOperation, params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
  return caller("GET /same", params, options, { response: emptyResponse });
}

/**
 * Needs another key. See {@link KeysApi.getOwn}.
 *
 * `GET /own`
 */
export function getOwn(caller: CallOperation, params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
  return caller("GET /own", params, options, { response: emptyResponse, security: [["Other"]] });
}

/**
 * Needs two at once. See {@link KeysApi.getBoth}.
 *
 * `GET /both`
 */
export function getBoth(caller: CallOperation, params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
  return caller("GET /both", params, options, { response: emptyResponse, security: [["Key", "Other"], ["Session"]] });
}

/**
 * Needs nothing. See {@link KeysApi.getOpen}.
 *
 * `GET /open`
 */
export function getOpen(caller: CallOperation, params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
  return caller("GET /open", params, options, { response: emptyResponse, security: [] });
}

/**
 * May go without. See {@link KeysApi.getEither}.
 *
 * `GET /either`
 */
export function getEither(caller: CallOperation, params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
  return caller("GET /either", params, options, { response: emptyResponse, security: [["Key"], []] });
}

/**
 * Needs a certificate. See {@link KeysApi.getTls}.
 *
 * `GET /tls`
 */
export function getTls(caller: CallOperation, params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
  return caller("GET /tls", params, options, { response: emptyResponse, security: [] });
}
