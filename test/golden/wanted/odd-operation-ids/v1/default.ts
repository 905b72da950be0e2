// Generated from test/golden/given/odd-operation-ids.yaml by `npm run generate`. Do not edit.

import { type ApiPromise, type CallOptions, emptyResponse, type NoParams, Resource } from "../../../../../src/index.js";

export class DefaultApi extends Resource {
  /**
   * Is Chinese.
   *
   * `GET /chinese`
   */
  获取用户(params: 获取用户Params = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /chinese", params, options, { response: emptyResponse });
  }

  /**
   * Is German.
   *
   * `GET /german`
   */
  größeÄndern(params: GrößeÄndernParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /german", params, options, { response: emptyResponse });
  }

  /**
   * Is Russian.
   *
   * `GET /russian`
   */
  получитьПользователя(params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /russian", params, options, { response: emptyResponse });
  }

  /**
   * Has its accent apart.
   *
   * `GET /decomposed`
   */
  café(params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /decomposed", params, options, { response: emptyResponse });
  }

  /**
   * Is what objects inherit from.
   *
   * `GET /proto`
   */
  proto(params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /proto", params, options, { response: emptyResponse });
  }

  /**
   * Is what makes a class.
   *
   * `GET /constructor`
   */
  constructorOperation(params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /constructor", params, options, { response: emptyResponse });
  }

  /**
   * Would make a promise of its class.
   *
   * `GET /then`
   */
  thenOperation(params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /then", params, options, { response: emptyResponse });
  }

  /**
   * Has quotes and a line break.
   *
   * `GET /quotes`
   */
  aBCD(params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /quotes", params, options, { response: emptyResponse });
  }

  /**
   * Has no letter.
   *
   * `GET /signs`
   */
  signsGet(params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /signs", params, options, { response: emptyResponse });
  }

  /**
   * Is empty.
   *
   * `GET /empty`
   */
  emptyGet(params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /empty", params, options, { response: emptyResponse });
  }

  /**
   * Has a picture.
   *
   * `GET /emoji`
   */
  launch(params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /emoji", params, options, { response: emptyResponse });
  }

  /**
   * Is a route.
   *
   * `GET /paths`
   */
  getPathsId(params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /paths", params, options, { response: emptyResponse });
  }

  /**
   * Has none.
   *
   * `GET /a-b/{c_d}/files.json`
   */
  aBCDFilesJsonGet(params: ABCDFilesJsonGetParams, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /a-b/{c_d}/files.json", params, options, { response: emptyResponse });
  }

  /**
   * Has none either.
   *
   * `POST /users/{id}:activate`
   */
  usersIdActivatePost(params: UsersIdActivatePostParams, options?: CallOptions): ApiPromise<void> {
    return this.call("POST /users/{id}:activate", params, options, { response: emptyResponse });
  }
}

/** Parameters of {@link DefaultApi.获取用户}. */
export interface 获取用户Params {
  页?: number | undefined;
}

/** Parameters of {@link DefaultApi.größeÄndern}. */
export interface GrößeÄndernParams {
  页?: number | undefined;
}

/** Parameters of {@link DefaultApi.aBCDFilesJsonGet}. */
export interface ABCDFilesJsonGetParams {
  c_d: string;
}

/** Parameters of {@link DefaultApi.usersIdActivatePost}. */
export interface UsersIdActivatePostParams {
  id: string;
}
