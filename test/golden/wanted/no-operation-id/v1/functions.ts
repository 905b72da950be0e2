// Generated from test/golden/given/no-operation-id.yaml by `npm run generate`. Do not edit.

import {
  type ApiPromise,
  type CallOperation,
  type CallOptions,
  emptyResponse,
  type NoParams,
} from "../../../../../src/index.js";
import type { TokensTokenUseCountGetResponse } from "./models.js";
import type { TokensApi, TokensTokenUseCountGetParams } from "./tokens.js";
export { createNoOperationIdV1Caller, type NoOperationIdV1Options } from "./client.js";

/**
 * Get tokens. See {@link TokensApi.tokensGet}.
 *
 * `GET /tokens`
 */
export function tokensGet(caller: CallOperation, params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
  return caller("GET /tokens", params, options, { response: emptyResponse });
}

/**
 * Get a session token. See {@link TokensApi.tokensSessionGet}.
 *
 * `GET /tokens/session`
 */
export function tokensSessionGet(
  caller: CallOperation,
  params: NoParams = {},
  options?: CallOptions,
): ApiPromise<void> {
  return caller("GET /tokens/session", params, options, { response: emptyResponse });
}

/**
 * Get how often a token was used. See {@link TokensApi.tokensTokenUseCountGet}.
 *
 * `GET /tokens/{token}/use_count`
 */
export function tokensTokenUseCountGet(
  caller: CallOperation,
  params: TokensTokenUseCountGetParams,
  options?: CallOptions,
): ApiPromise<TokensTokenUseCountGetResponse> {
  return caller("GET /tokens/{token}/use_count", params, options);
}

/**
 * Has a capital first. See {@link TokensApi.handleCreateFile}.
 *
 * `POST /file`
 */
export function handleCreateFile(
  caller: CallOperation,
  params: NoParams = {},
  options?: CallOptions,
): ApiPromise<void> {
  return caller("POST /file", params, options, { response: emptyResponse });
}

/**
 * Has underscores. See {@link TokensApi.getUserByName}.
 *
 * `GET /snake`
 */
export function getUserByName(caller: CallOperation, params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
  return caller("GET /snake", params, options, { response: emptyResponse });
}

/**
 * Was made by a framework. See {@link TokensApi.readRootApiV1Get}.
 *
 * `GET /fast`
 */
export function readRootApiV1Get(
  caller: CallOperation,
  params: NoParams = {},
  options?: CallOptions,
): ApiPromise<void> {
  return caller("GET /fast", params, options, { response: emptyResponse });
}

/**
 * Has capitals of its own. See {@link TokensApi.addAWSAccessCredentials}.
 *
 * `POST /aws`
 */
export function addAWSAccessCredentials(
  caller: CallOperation,
  params: NoParams = {},
  options?: CallOptions,
): ApiPromise<void> {
  return caller("POST /aws", params, options, { response: emptyResponse });
}

/**
 * Has a dot and a hyphen. See {@link TokensApi.usersListAll}.
 *
 * `GET /dotted`
 */
export function usersListAll(caller: CallOperation, params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
  return caller("GET /dotted", params, options, { response: emptyResponse });
}

/**
 * Begins with a digit. See {@link TokensApi._2Fa}.
 *
 * `GET /2fa`
 */
export function _2Fa(caller: CallOperation, params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
  return caller("GET /2fa", params, options, { response: emptyResponse });
}
