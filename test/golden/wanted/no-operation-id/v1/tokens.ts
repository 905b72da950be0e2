// Generated from test/golden/given/no-operation-id.yaml by `npm run generate`. Do not edit.

import { type ApiPromise, type CallOptions, emptyResponse, type NoParams, Resource } from "../../../../../src/index.js";
import type { TokensTokenUseCountGetResponse } from "./models.js";

export class TokensApi extends Resource {
  /**
   * Get tokens.
   *
   * `GET /tokens`
   */
  tokensGet(params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /tokens", params, options, { response: emptyResponse });
  }

  /**
   * Get a session token.
   *
   * `GET /tokens/session`
   */
  tokensSessionGet(params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /tokens/session", params, options, { response: emptyResponse });
  }

  /**
   * Get how often a token was used.
   *
   * `GET /tokens/{token}/use_count`
   */
  tokensTokenUseCountGet(
    params: TokensTokenUseCountGetParams,
    options?: CallOptions,
  ): ApiPromise<TokensTokenUseCountGetResponse> {
    return this.call("GET /tokens/{token}/use_count", params, options);
  }

  /**
   * Has a capital first.
   *
   * `POST /file`
   */
  handleCreateFile(params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("POST /file", params, options, { response: emptyResponse });
  }

  /**
   * Has underscores.
   *
   * `GET /snake`
   */
  getUserByName(params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /snake", params, options, { response: emptyResponse });
  }

  /**
   * Was made by a framework.
   *
   * `GET /fast`
   */
  readRootApiV1Get(params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /fast", params, options, { response: emptyResponse });
  }

  /**
   * Has capitals of its own.
   *
   * `POST /aws`
   */
  addAWSAccessCredentials(params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("POST /aws", params, options, { response: emptyResponse });
  }

  /**
   * Has a dot and a hyphen.
   *
   * `GET /dotted`
   */
  usersListAll(params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /dotted", params, options, { response: emptyResponse });
  }

  /**
   * Begins with a digit.
   *
   * `GET /2fa`
   */
  _2Fa(params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /2fa", params, options, { response: emptyResponse });
  }
}

/** Parameters of {@link TokensApi.tokensTokenUseCountGet}. */
export interface TokensTokenUseCountGetParams {
  token: string;
}
