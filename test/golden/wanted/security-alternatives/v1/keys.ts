// Generated from test/golden/given/security-alternatives.yaml by `npm run generate`. Do not edit.

import { type ApiPromise, type CallOptions, emptyResponse, type NoParams, Resource } from "../../../../../src/index.js";

export class KeysApi extends Resource {
  /**
   * Needs what all need.
   *
   * `GET /common`
   */
  getCommon(params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /common", params, options, { response: emptyResponse });
  }

  /**
   * Says so itself.
   *
   * Needs the scope `write`.
   *
   * `GET /same`
   */
  getSame(params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /same", params, options, { response: emptyResponse });
  }

  /**
   * Needs another key.
   *
   * `GET /own`
   */
  getOwn(params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /own", params, options, { response: emptyResponse, security: [["Other"]] });
  }

  /**
   * Needs two at once.
   *
   * `GET /both`
   */
  getBoth(params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /both", params, options, {
      response: emptyResponse,
      security: [["Key", "Other"], ["Session"]],
    });
  }

  /**
   * Needs nothing.
   *
   * `GET /open`
   */
  getOpen(params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /open", params, options, { response: emptyResponse, security: [] });
  }

  /**
   * May go without.
   *
   * `GET /either`
   */
  getEither(params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /either", params, options, { response: emptyResponse, security: [["Key"], []] });
  }

  /**
   * Needs a certificate.
   *
   * `GET /tls`
   */
  getTls(params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /tls", params, options, { response: emptyResponse, security: [] });
  }
}
