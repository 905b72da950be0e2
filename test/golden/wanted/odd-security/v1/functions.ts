// Generated from test/golden/given/odd-security.yaml by `npm run generate`. Do not edit.

import {
  type ApiPromise,
  type CallOperation,
  type CallOptions,
  emptyResponse,
  type NoParams,
} from "../../../../../src/index.js";
import type { KeysApi } from "./keys.js";
export { createOddSecurityV1Caller, type OddSecurityV1Options } from "./client.js";

/**
 * Needs what all need. See {@link KeysApi.getCommon}.
 *
 * `GET /common`
 */
export function getCommon(caller: CallOperation, params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
  return caller("GET /common", params, options, { response: emptyResponse });
}

/**
 * Needs digest alone. See {@link KeysApi.getDigest}.
 *
 * `GET /digest`
 */
export function getDigest(caller: CallOperation, params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
  return caller("GET /digest", params, options, { response: emptyResponse, security: [] });
}

/**
 * Needs two in one header. See {@link KeysApi.getBoth}.
 *
 * `GET /both`
 */
export function getBoth(caller: CallOperation, params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
  return caller("GET /both", params, options, { response: emptyResponse, security: [["Login"]] });
}

/**
 * Needs scopes. See {@link KeysApi.getScopes}.
 *
 * `GET /scopes`
 */
export function getScopes(caller: CallOperation, params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
  return caller("GET /scopes", params, options, { response: emptyResponse, security: [["Token"], ["Sso"]] });
}

/**
 * Needs two keys. See {@link KeysApi.getKeys}.
 *
 * `GET /keys`
 */
export function getKeys(caller: CallOperation, params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
  return caller("GET /keys", params, options, { response: emptyResponse, security: [["Key", "Secret"]] });
}

/**
 * Needs nothing. See {@link KeysApi.getOpen}.
 *
 * `GET /open`
 */
export function getOpen(caller: CallOperation, params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
  return caller("GET /open", params, options, { response: emptyResponse, security: [] });
}
