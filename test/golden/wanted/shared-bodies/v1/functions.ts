// Generated from test/golden/given/shared-bodies.yaml by `npm run generate`. Do not edit.

import {
  type ApiPromise,
  type CallOperation,
  type CallOptions,
  deepObject,
  emptyResponse,
} from "../../../../../src/index.js";
import type { GetUserResponse, PutUserResponse200, PutUserResponse201 } from "./models.js";
import type {
  DeleteUserError,
  DeleteUserParams,
  GetUserError,
  GetUserParams,
  PutUserError,
  PutUserParams,
  UsersApi,
} from "./users.js";
export { createSharedBodiesV1Caller, type SharedBodiesV1Options } from "./client.js";

/**
 * See {@link UsersApi.getUser}.
 *
 * `GET /users/{id}`
 */
export function getUser(
  caller: CallOperation,
  params: GetUserParams,
  options?: CallOptions,
): ApiPromise<GetUserResponse, GetUserError> {
  return caller("GET /users/{id}", params, options, { style: { filter: deepObject() } });
}

/**
 * See {@link UsersApi.putUser}.
 *
 * `PUT /users/{id}`
 */
export function putUser(
  caller: CallOperation,
  params: PutUserParams,
  options?: CallOptions,
): ApiPromise<PutUserResponse200 | PutUserResponse201, PutUserError> {
  return caller("PUT /users/{id}", params, options);
}

/**
 * See {@link UsersApi.deleteUser}.
 *
 * `DELETE /users/{id}`
 */
export function deleteUser(
  caller: CallOperation,
  params: DeleteUserParams,
  options?: CallOptions,
): ApiPromise<void, DeleteUserError> {
  return caller("DELETE /users/{id}", params, options, { response: emptyResponse });
}
