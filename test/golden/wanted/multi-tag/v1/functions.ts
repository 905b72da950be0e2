// Generated from test/golden/given/multi-tag.yaml by `npm run generate`. Do not edit.

import {
  type ApiPromise,
  type CallOperation,
  type CallOptions,
  emptyResponse,
  type NoParams,
} from "../../../../../src/index.js";
import type { DefaultApi } from "./default.js";
import type { User } from "./models.js";
import type { RAGProvidersApi } from "./rag-providers.js";
import type { TaskGraphsApi } from "./task-graphs.js";
import type { UserApi } from "./user.js";
export { createMultiTagV1Caller, type MultiTagV1Options } from "./client.js";

/**
 * Get the user. See {@link UserApi.getUser}.
 *
 * `GET /user`
 */
export function getUser(caller: CallOperation, params: NoParams = {}, options?: CallOptions): ApiPromise<User> {
  return caller("GET /user", params, options);
}

/**
 * Get the providers. See {@link RAGProvidersApi.getProviders}.
 *
 * `GET /providers`
 */
export function getProviders(caller: CallOperation, params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
  return caller("GET /providers", params, options, { response: emptyResponse });
}

/**
 * Ping. See {@link DefaultApi.ping}.
 *
 * `GET /ping`
 */
export function ping(caller: CallOperation, params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
  return caller("GET /ping", params, options, { response: emptyResponse });
}

/**
 * Get what is not listed. See {@link TaskGraphsApi.getExtra}.
 *
 * `GET /extra`
 */
export function getExtra(caller: CallOperation, params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
  return caller("GET /extra", params, options, { response: emptyResponse });
}
