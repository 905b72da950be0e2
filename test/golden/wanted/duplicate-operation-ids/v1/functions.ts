// Generated from test/golden/given/duplicate-operation-ids.yaml by `npm run generate`. Do not edit.

import {
  type ApiPromise,
  type CallOperation,
  type CallOptions,
  emptyResponse,
  type NoParams,
} from "../../../../../src/index.js";
import type { GroupsApi, GroupsGetParams, GroupsPageGetParams } from "./groups.js";
import type { GetModelParams } from "./models.js";
import type {
  Get2FaParams,
  GetModelParamsType,
  GetUserParams,
  ListParams,
  ThingsPost2Params,
  User2FaPutParams,
  UsersApi,
  UsersIdGetParams,
} from "./users.js";
export { createDuplicateOperationIdsV1Caller, type DuplicateOperationIdsV1Options } from "./client.js";

/**
 * Is the first of its id. See {@link UsersApi.list}.
 *
 * `GET /users`
 */
export function list(caller: CallOperation, params: ListParams = {}, options?: CallOptions): ApiPromise<void> {
  return caller("GET /users", params, options, { response: emptyResponse });
}

/**
 * Is made to fit. See {@link UsersApi.usersIdGet}.
 *
 * `GET /users/{id}`
 */
export function usersIdGet(caller: CallOperation, params: UsersIdGetParams, options?: CallOptions): ApiPromise<void> {
  return caller("GET /users/{id}", params, options, { response: emptyResponse });
}

/**
 * Fits as it is. See {@link UsersApi.getUser}.
 *
 * `PUT /users/{id}`
 */
export function getUser(caller: CallOperation, params: GetUserParams, options?: CallOptions): ApiPromise<void> {
  return caller("PUT /users/{id}", params, options, { response: emptyResponse });
}

/**
 * Has the types of the next. See {@link UsersApi.get2fa}.
 *
 * `GET /user/2fa`
 */
export function get2fa(caller: CallOperation, params: Get2FaParams = {}, options?: CallOptions): ApiPromise<void> {
  return caller("GET /user/2fa", params, options, { response: emptyResponse });
}

/**
 * Has the types of the one before. See {@link UsersApi.user2FaPut}.
 *
 * `PUT /user/2fa`
 */
export function user2FaPut(
  caller: CallOperation,
  params: User2FaPutParams = {},
  options?: CallOptions,
): ApiPromise<void> {
  return caller("PUT /user/2fa", params, options, { response: emptyResponse });
}

/**
 * Has the name that the next would get. See {@link UsersApi.postThings}.
 *
 * `GET /things`
 */
export function postThings(caller: CallOperation, params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
  return caller("GET /things", params, options, { response: emptyResponse });
}

/**
 * Has none. See {@link UsersApi.thingsPost2}.
 *
 * `POST /things`
 */
export function thingsPost2(
  caller: CallOperation,
  params: ThingsPost2Params = {},
  options?: CallOptions,
): ApiPromise<void> {
  return caller("POST /things", params, options, { response: emptyResponse });
}

/**
 * Has that of method and path. See {@link UsersApi.thingsPost}.
 *
 * `PUT /things`
 */
export function thingsPost(caller: CallOperation, params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
  return caller("PUT /things", params, options, { response: emptyResponse });
}

/**
 * Has types that are called as models are. See {@link UsersApi.getModel}.
 *
 * `GET /models`
 */
export function getModel(
  caller: CallOperation,
  params: GetModelParamsType = {},
  options?: CallOptions,
): ApiPromise<GetModelParams> {
  return caller("GET /models", params, options);
}

/**
 * Is the second. See {@link GroupsApi.groupsGet}.
 *
 * `GET /groups`
 */
export function groupsGet(
  caller: CallOperation,
  params: GroupsGetParams = {},
  options?: CallOptions,
): ApiPromise<void> {
  return caller("GET /groups", params, options, { response: emptyResponse });
}

/**
 * Is the third. See {@link GroupsApi.groupsPageGet}.
 *
 * `GET /groups/{page}`
 */
export function groupsPageGet(
  caller: CallOperation,
  params: GroupsPageGetParams,
  options?: CallOptions,
): ApiPromise<void> {
  return caller("GET /groups/{page}", params, options, { response: emptyResponse });
}
