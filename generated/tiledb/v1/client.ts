// Generated from spec/tiledb-v1.yaml by `npm run generate`. Do not edit.

import { apiKey, basic, type ClientOptions, createCaller, type Secret, withEnvironment } from "../../../src/index.js";
import { UserApi } from "./user.js";

/** What {@link TileDBV1} takes. */
export interface TileDBV1Options extends ClientOptions {
  /**
   * An API token or session token, bare, without a prefix. Sent in the header
   * `X-TILEDB-REST-API-KEY`.
   */
  apiKey?: Secret | undefined;
  /** User name, sent with `password` by HTTP Basic. */
  username?: Secret | undefined;
  /** Password of `username`. */
  password?: Secret | undefined;
}

/**
 * TileDB Cloud API.
 *
 * Users, tokens, organization members and AWS credentials of TileDB Cloud.
 */
export class TileDBV1 {
  /** Users of TileDB Cloud, their tokens, their places in organizations and their AWS credentials. */
  readonly user: UserApi;

  constructor(options: TileDBV1Options = {}) {
    const caller = createCaller(options, {
      server: "https://api.tiledb.com/v1",
      trustedOrigins: ["https://*.api.tiledb.com"],
      schemes: {
        ApiKeyAuth: apiKey("header", "X-TILEDB-REST-API-KEY", { apiKey: options.apiKey }),
        BasicAuth: basic({ username: options.username, password: options.password }),
      },
      security: [["ApiKeyAuth"], ["BasicAuth"]],
      errorBody: { message: "message", requestId: "request_id" },
    });
    this.user = new UserApi(caller);
  }

  /**
   * Makes a client, and takes what `options` leave out from `TILEDB_REST_HOST`, `TILEDB_REST_TOKEN`,
   * `TILEDB_REST_USERNAME` and `TILEDB_REST_PASSWORD`.
   */
  static fromEnv(options: TileDBV1Options = {}): TileDBV1 {
    return new TileDBV1(
      withEnvironment(options, {
        baseUrl: "TILEDB_REST_HOST",
        apiKey: "TILEDB_REST_TOKEN",
        username: "TILEDB_REST_USERNAME",
        password: "TILEDB_REST_PASSWORD",
      }),
    );
  }
}
