// Generated from test/golden/given/faulty-path-parameters.yaml by `npm run generate`. Do not edit.

import { type ApiPromise, type CallOptions, emptyResponse, type NoParams, Resource } from "../../../../../src/index.js";

export class DefaultApi extends Resource {
  /**
   * Describes one of two.
   *
   * `GET /undefined/{id}/{name}`
   */
  getUndefined(params: GetUndefinedParams, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /undefined/{id}/{name}", params, options, { response: emptyResponse });
  }

  /**
   * Describes what the path has not.
   *
   * `GET /superfluous`
   */
  getSuperfluous(params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /superfluous", params, options, { response: emptyResponse });
  }

  /**
   * Does not require it.
   *
   * `GET /optional/{id}`
   */
  getOptional(params: GetOptionalParams, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /optional/{id}", params, options, { response: emptyResponse });
  }

  /**
   * Has the placeholder twice.
   *
   * `GET /twice/{id}/again/{id}`
   */
  getTwice(params: GetTwiceParams, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /twice/{id}/again/{id}", params, options, { response: emptyResponse });
  }

  /**
   * Has a parameter twice.
   *
   * `GET /repeated`
   */
  getRepeated(params: GetRepeatedParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /repeated", params, options, { header: ["x-id"], response: emptyResponse });
  }

  /**
   * Is the same path as the next.
   *
   * `GET /same/{a}`
   */
  getSameA(params: GetSameAParams, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /same/{a}", params, options, { response: emptyResponse });
  }

  /**
   * Is the same path as the one before.
   *
   * `GET /same/{b}`
   */
  getSameB(params: GetSameBParams, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /same/{b}", params, options, { response: emptyResponse });
  }
}

/** Parameters of {@link DefaultApi.getUndefined}. */
export interface GetUndefinedParams {
  id: string;
  name: number;
}

/** Parameters of {@link DefaultApi.getOptional}. */
export interface GetOptionalParams {
  id: string;
}

/** Parameters of {@link DefaultApi.getTwice}. */
export interface GetTwiceParams {
  id: string;
}

/** Parameters of {@link DefaultApi.getRepeated}. */
export interface GetRepeatedParams {
  page?: number | undefined;
  "x-id"?: number | undefined;
}

/** Parameters of {@link DefaultApi.getSameA}. */
export interface GetSameAParams {
  a: string;
}

/** Parameters of {@link DefaultApi.getSameB}. */
export interface GetSameBParams {
  b: string;
}
