// Generated from test/golden/given/odd-operation-ids.yaml by `npm run generate`. Do not edit.

import { type ApiPromise, type CallOptions, noAnswer, type NoParams, Resource } from "../../../../../src/index.js";

export class DefaultApi extends Resource {
  /**
   * Is Chinese.
   *
   * `GET /chinese`
   */
  获取用户(params: 获取用户Params = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /chinese", params, options, { answer: noAnswer });
  }

  /**
   * Is German.
   *
   * `GET /german`
   */
  größeÄndern(params: GrößeÄndernParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /german", params, options, { answer: noAnswer });
  }

  /**
   * Is Russian.
   *
   * `GET /russian`
   */
  получитьПользователя(params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /russian", params, options, { answer: noAnswer });
  }

  /**
   * Has its accent apart.
   *
   * `GET /decomposed`
   */
  café(params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /decomposed", params, options, { answer: noAnswer });
  }

  /**
   * Is what objects inherit from.
   *
   * `GET /proto`
   */
  proto(params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /proto", params, options, { answer: noAnswer });
  }

  /**
   * Is what makes a class.
   *
   * `GET /constructor`
   */
  constructorOperation(params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /constructor", params, options, { answer: noAnswer });
  }

  /**
   * Would make a promise of its class.
   *
   * `GET /then`
   */
  thenOperation(params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /then", params, options, { answer: noAnswer });
  }

  /**
   * Has quotes and a line break.
   *
   * `GET /quotes`
   */
  aBCD(params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /quotes", params, options, { answer: noAnswer });
  }

  /**
   * Has no letter.
   *
   * `GET /signs`
   */
  signsGet(params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /signs", params, options, { answer: noAnswer });
  }

  /**
   * Is empty.
   *
   * `GET /empty`
   */
  emptyGet(params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /empty", params, options, { answer: noAnswer });
  }

  /**
   * Has a picture.
   *
   * `GET /emoji`
   */
  launch(params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /emoji", params, options, { answer: noAnswer });
  }

  /**
   * Is a route.
   *
   * `GET /paths`
   */
  getPathsId(params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /paths", params, options, { answer: noAnswer });
  }

  /**
   * Has none.
   *
   * `GET /a-b/{c_d}/files.json`
   */
  aBCDFilesJsonGet(params: ABCDFilesJsonGetParams, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /a-b/{c_d}/files.json", params, options, { answer: noAnswer });
  }

  /**
   * Has none either.
   *
   * `POST /users/{id}:activate`
   */
  usersIdActivatePost(params: UsersIdActivatePostParams, options?: CallOptions): ApiPromise<void> {
    return this.call("POST /users/{id}:activate", params, options, { answer: noAnswer });
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
