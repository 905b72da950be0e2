// Generated from test/golden/given/odd-operation-ids.yaml by `npm run generate`. Do not edit.

import {
  type ApiPromise,
  type CallOperation,
  type CallOptions,
  emptyResponse,
  type NoParams,
} from "../../../../../src/index.js";
import type {
  ABCDFilesJsonGetParams,
  DefaultApi,
  GrößeÄndernParams,
  UsersIdActivatePostParams,
  获取用户Params,
} from "./default.js";
export { createOddOperationIdsV1Caller, type OddOperationIdsV1Options } from "./client.js";

/**
 * Is Chinese. See {@link DefaultApi.获取用户}.
 *
 * `GET /chinese`
 */
export function 获取用户(caller: CallOperation, params: 获取用户Params = {}, options?: CallOptions): ApiPromise<void> {
  return caller("GET /chinese", params, options, { response: emptyResponse });
}

/**
 * Is German. See {@link DefaultApi.größeÄndern}.
 *
 * `GET /german`
 */
export function größeÄndern(
  caller: CallOperation,
  params: GrößeÄndernParams = {},
  options?: CallOptions,
): ApiPromise<void> {
  return caller("GET /german", params, options, { response: emptyResponse });
}

/**
 * Is Russian. See {@link DefaultApi.получитьПользователя}.
 *
 * `GET /russian`
 */
export function получитьПользователя(
  caller: CallOperation,
  params: NoParams = {},
  options?: CallOptions,
): ApiPromise<void> {
  return caller("GET /russian", params, options, { response: emptyResponse });
}

/**
 * Has its accent apart. See {@link DefaultApi.café}.
 *
 * `GET /decomposed`
 */
export function café(caller: CallOperation, params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
  return caller("GET /decomposed", params, options, { response: emptyResponse });
}

/**
 * Is what objects inherit from. See {@link DefaultApi.proto}.
 *
 * `GET /proto`
 */
export function proto(caller: CallOperation, params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
  return caller("GET /proto", params, options, { response: emptyResponse });
}

/**
 * Is what makes a class. See {@link DefaultApi.constructorOperation}.
 *
 * `GET /constructor`
 */
export function constructorOperation(
  caller: CallOperation,
  params: NoParams = {},
  options?: CallOptions,
): ApiPromise<void> {
  return caller("GET /constructor", params, options, { response: emptyResponse });
}

/**
 * Would make a promise of its class. See {@link DefaultApi.thenOperation}.
 *
 * `GET /then`
 */
export function thenOperation(caller: CallOperation, params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
  return caller("GET /then", params, options, { response: emptyResponse });
}

/**
 * Has quotes and a line break. See {@link DefaultApi.aBCD}.
 *
 * `GET /quotes`
 */
export function aBCD(caller: CallOperation, params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
  return caller("GET /quotes", params, options, { response: emptyResponse });
}

/**
 * Has no letter. See {@link DefaultApi.signsGet}.
 *
 * `GET /signs`
 */
export function signsGet(caller: CallOperation, params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
  return caller("GET /signs", params, options, { response: emptyResponse });
}

/**
 * Is empty. See {@link DefaultApi.emptyGet}.
 *
 * `GET /empty`
 */
export function emptyGet(caller: CallOperation, params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
  return caller("GET /empty", params, options, { response: emptyResponse });
}

/**
 * Has a picture. See {@link DefaultApi.launch}.
 *
 * `GET /emoji`
 */
export function launch(caller: CallOperation, params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
  return caller("GET /emoji", params, options, { response: emptyResponse });
}

/**
 * Is a route. See {@link DefaultApi.getPathsId}.
 *
 * `GET /paths`
 */
export function getPathsId(caller: CallOperation, params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
  return caller("GET /paths", params, options, { response: emptyResponse });
}

/**
 * Has none. See {@link DefaultApi.aBCDFilesJsonGet}.
 *
 * `GET /a-b/{c_d}/files.json`
 */
export function aBCDFilesJsonGet(
  caller: CallOperation,
  params: ABCDFilesJsonGetParams,
  options?: CallOptions,
): ApiPromise<void> {
  return caller("GET /a-b/{c_d}/files.json", params, options, { response: emptyResponse });
}

/**
 * Has none either. See {@link DefaultApi.usersIdActivatePost}.
 *
 * `POST /users/{id}:activate`
 */
export function usersIdActivatePost(
  caller: CallOperation,
  params: UsersIdActivatePostParams,
  options?: CallOptions,
): ApiPromise<void> {
  return caller("POST /users/{id}:activate", params, options, { response: emptyResponse });
}
