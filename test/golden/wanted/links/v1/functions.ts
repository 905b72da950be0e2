// Generated from test/golden/given/links.yaml by `npm run generate`. Do not edit.

import {
  anyResponse,
  type ApiPromise,
  type CallOperation,
  type CallOptions,
  emptyResponse,
  type NoParams,
} from "../../../../../src/index.js";
import type { GetUserParams, UsersApi } from "./users.js";
export { createLinksV1Caller, type LinksV1Options } from "./client.js";

/**
 * Create a user. See {@link UsersApi.createUser}.
 *
 * `POST /users`
 */
export function createUser(caller: CallOperation, params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
  return caller("POST /users", params, options, { response: anyResponse });
}

/**
 * Get a user. See {@link UsersApi.getUser}.
 *
 * `GET /users/{id}`
 */
export function getUser(caller: CallOperation, params: GetUserParams, options?: CallOptions): ApiPromise<void> {
  return caller("GET /users/{id}", params, options, { response: emptyResponse });
}
