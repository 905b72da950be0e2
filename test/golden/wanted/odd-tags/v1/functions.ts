// Generated from test/golden/given/odd-tags.yaml by `npm run generate`. Do not edit.

import {
  type ApiPromise,
  type CallOperation,
  type CallOptions,
  emptyResponse,
  type NoParams,
} from "../../../../../src/index.js";
import type { _1StApi } from "./1-st.js";
import type { AdminToolsApi } from "./admin-tools.js";
import type { ConApi } from "./con-api.js";
import type { ConstructorApiApi } from "./constructor-api.js";
import type { ConstructorApi } from "./constructor.js";
import type { DefaultApi } from "./default.js";
import type { LLMEvalsApi } from "./llm-evals.js";
import type { UserDataApi } from "./user-data.js";
import type { UsersAdminApi } from "./users-admin.js";
import type { UsersApi } from "./users.js";
import type { WebhooksApi } from "./webhooks-api.js";
import type { WhoeverWroteThisTagTookTheChanceToExplainAtLengthWhatItIsAboutApi } from "./whoever-wrote-this-tag-took-the-chance-to-explain.js";
import type { 用户管理Api } from "./用户管理.js";
export { createOddTagsV1Caller, type OddTagsV1Options } from "./client.js";

/**
 * See {@link UsersApi.a1}.
 *
 * `GET /users`
 */
export function a1(caller: CallOperation, params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
  return caller("GET /users", params, options, { response: emptyResponse });
}

/**
 * See {@link UsersApi.a2}.
 *
 * `GET /others`
 */
export function a2(caller: CallOperation, params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
  return caller("GET /others", params, options, { response: emptyResponse });
}

/**
 * See {@link LLMEvalsApi.a3}.
 *
 * `GET /evals`
 */
export function a3(caller: CallOperation, params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
  return caller("GET /evals", params, options, { response: emptyResponse });
}

/**
 * See {@link _1StApi.a4}.
 *
 * `GET /first`
 */
export function a4(caller: CallOperation, params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
  return caller("GET /first", params, options, { response: emptyResponse });
}

/**
 * See {@link UserDataApi.a5}.
 *
 * `GET /data`
 */
export function a5(caller: CallOperation, params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
  return caller("GET /data", params, options, { response: emptyResponse });
}

/**
 * See {@link UserDataApi.a6}.
 *
 * `GET /data/more`
 */
export function a6(caller: CallOperation, params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
  return caller("GET /data/more", params, options, { response: emptyResponse });
}

/**
 * See {@link AdminToolsApi.a8}.
 *
 * `GET /internal`
 */
export function a8(caller: CallOperation, params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
  return caller("GET /internal", params, options, { response: emptyResponse });
}

/**
 * See {@link ConstructorApi.a9}.
 *
 * `GET /constructor`
 */
export function a9(caller: CallOperation, params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
  return caller("GET /constructor", params, options, { response: emptyResponse });
}

/**
 * See {@link ConstructorApiApi.a10}.
 *
 * `GET /constructor/api`
 */
export function a10(caller: CallOperation, params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
  return caller("GET /constructor/api", params, options, { response: emptyResponse });
}

/**
 * See {@link ConApi.a11}.
 *
 * `GET /device`
 */
export function a11(caller: CallOperation, params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
  return caller("GET /device", params, options, { response: emptyResponse });
}

/**
 * See {@link UsersAdminApi.a7}.
 *
 * `GET /slash`
 */
export function a7(caller: CallOperation, params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
  return caller("GET /slash", params, options, { response: emptyResponse });
}

/**
 * See {@link DefaultApi.a12}.
 *
 * `GET /emoji`
 */
export function a12(caller: CallOperation, params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
  return caller("GET /emoji", params, options, { response: emptyResponse });
}

/**
 * See {@link DefaultApi.a13}.
 *
 * `GET /empty`
 */
export function a13(caller: CallOperation, params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
  return caller("GET /empty", params, options, { response: emptyResponse });
}

/**
 * See {@link DefaultApi.a14}.
 *
 * `GET /none`
 */
export function a14(caller: CallOperation, params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
  return caller("GET /none", params, options, { response: emptyResponse });
}

/**
 * See {@link 用户管理Api.a15}.
 *
 * `GET /chinese`
 */
export function a15(caller: CallOperation, params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
  return caller("GET /chinese", params, options, { response: emptyResponse });
}

/**
 * See {@link WebhooksApi.a16}.
 *
 * `GET /webhooks`
 */
export function a16(caller: CallOperation, params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
  return caller("GET /webhooks", params, options, { response: emptyResponse });
}

/**
 * See {@link WhoeverWroteThisTagTookTheChanceToExplainAtLengthWhatItIsAboutApi.a17}.
 *
 * `GET /long`
 */
export function a17(caller: CallOperation, params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
  return caller("GET /long", params, options, { response: emptyResponse });
}
