// Generated from test/golden/given/duplicate-operation-ids.yaml by `npm run generate`. Do not edit.

import { type ApiPromise, type CallOptions, emptyResponse, type NoParams, Resource } from "../../../../../src/index.js";
import type { GetModelParams } from "./models.js";

export class UsersApi extends Resource {
  /**
   * Is the first of its id.
   *
   * `GET /users`
   */
  list(params: ListParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /users", params, options, { response: emptyResponse });
  }

  /**
   * Is made to fit.
   *
   * `GET /users/{id}`
   */
  usersIdGet(params: UsersIdGetParams, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /users/{id}", params, options, { response: emptyResponse });
  }

  /**
   * Fits as it is.
   *
   * `PUT /users/{id}`
   */
  getUser(params: GetUserParams, options?: CallOptions): ApiPromise<void> {
    return this.call("PUT /users/{id}", params, options, { response: emptyResponse });
  }

  /**
   * Has the types of the next.
   *
   * `GET /user/2fa`
   */
  get2fa(params: Get2FaParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /user/2fa", params, options, { response: emptyResponse });
  }

  /**
   * Has the types of the one before.
   *
   * `PUT /user/2fa`
   */
  user2FaPut(params: User2FaPutParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("PUT /user/2fa", params, options, { response: emptyResponse });
  }

  /**
   * Has the name that the next would get.
   *
   * `GET /things`
   */
  postThings(params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /things", params, options, { response: emptyResponse });
  }

  /**
   * Has none.
   *
   * `POST /things`
   */
  thingsPost2(params: ThingsPost2Params = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("POST /things", params, options, { response: emptyResponse });
  }

  /**
   * Has that of method and path.
   *
   * `PUT /things`
   */
  thingsPost(params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("PUT /things", params, options, { response: emptyResponse });
  }

  /**
   * Has types that are called as models are.
   *
   * `GET /models`
   */
  getModel(params: GetModelParamsType = {}, options?: CallOptions): ApiPromise<GetModelParams> {
    return this.call("GET /models", params, options);
  }
}

/** Parameters of {@link UsersApi.list}. */
export interface ListParams {
  page?: number | undefined;
}

/** Parameters of {@link UsersApi.usersIdGet}. */
export interface UsersIdGetParams {
  id: string;
}

/** Parameters of {@link UsersApi.getUser}. */
export interface GetUserParams {
  id: string;
}

/** Parameters of {@link UsersApi.get2fa}. */
export interface Get2FaParams {
  page?: number | undefined;
}

/** Parameters of {@link UsersApi.user2FaPut}. */
export interface User2FaPutParams {
  page?: number | undefined;
}

/** Parameters of {@link UsersApi.thingsPost2}. */
export interface ThingsPost2Params {
  page?: number | undefined;
}

/** Parameters of {@link UsersApi.getModel}. */
export interface GetModelParamsType {
  page?: number | undefined;
}
