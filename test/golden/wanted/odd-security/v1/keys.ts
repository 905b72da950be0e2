// Generated from test/golden/given/odd-security.yaml by `npm run generate`. Do not edit.

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
   * Needs digest alone.
   *
   * `GET /digest`
   */
  getDigest(params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /digest", params, options, { response: emptyResponse, security: [] });
  }

  /**
   * Needs two in one header.
   *
   * Needs the scopes `read`, `write`.
   *
   * `GET /both`
   */
  getBoth(params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /both", params, options, { response: emptyResponse, security: [["Login"]] });
  }

  /**
   * Needs scopes.
   *
   * Needs the scopes `admin`; or `read`, `write`.
   *
   * `GET /scopes`
   */
  getScopes(params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /scopes", params, options, { response: emptyResponse, security: [["Token"], ["Sso"]] });
  }

  /**
   * Needs two keys.
   *
   * `GET /keys`
   */
  getKeys(params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /keys", params, options, { response: emptyResponse, security: [["Key", "Secret"]] });
  }

  /**
   * Needs nothing.
   *
   * `GET /open`
   */
  getOpen(params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /open", params, options, { response: emptyResponse, security: [] });
  }
}
