// Generated from test/golden/given/odd-security.yaml by `npm run generate`. Do not edit.

import { type ApiPromise, type CallOptions, noAnswer, type NoParams, Resource } from "../../../../../src/index.js";

export class KeysApi extends Resource {
  /**
   * Needs what all need.
   *
   * `GET /common`
   */
  getCommon(params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /common", params, options, { answer: noAnswer });
  }

  /**
   * Needs digest alone.
   *
   * `GET /digest`
   */
  getDigest(params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /digest", params, options, { answer: noAnswer, security: [] });
  }

  /**
   * Needs two in one header.
   *
   * Needs the scopes `read`, `write`.
   *
   * `GET /both`
   */
  getBoth(params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /both", params, options, { answer: noAnswer, security: [["Login"]] });
  }

  /**
   * Needs scopes.
   *
   * Needs the scopes `admin`; or `read`, `write`.
   *
   * `GET /scopes`
   */
  getScopes(params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /scopes", params, options, { answer: noAnswer, security: [["Token"], ["Sso"]] });
  }

  /**
   * Needs two keys.
   *
   * `GET /keys`
   */
  getKeys(params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /keys", params, options, { answer: noAnswer, security: [["Key", "Secret"]] });
  }

  /**
   * Needs nothing.
   *
   * `GET /open`
   */
  getOpen(params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /open", params, options, { answer: noAnswer, security: [] });
  }
}
