// Generated from spec/tiledb-v1.yaml by `npm run generate`. Do not edit.

import {
  type Api,
  apiKey,
  basic,
  type CallOperation,
  type ClientOptions,
  createCaller,
  type Secret,
  withEnvironment,
} from "../../../src/index.js";
import { UserApi } from "./user.js";

/** Options of {@link TileDBV1}. */
export interface TileDBV1Options extends ClientOptions {
  /** Where the API is, instead of the document's own server. The path `/v1` is added to it. */
  baseUrl?: string | undefined;
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
  readonly #options: TileDBV1Options;

  constructor(options: TileDBV1Options = {}) {
    const caller = createCaller(options, describeApi(options));
    this.user = new UserApi(caller);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: TileDBV1Options): TileDBV1 {
    return new TileDBV1({ ...this.#options, ...options });
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

/** Makes the caller of the functions of `functions.ts`: {@link TileDBV1} without its methods. */
export function createTileDBV1Caller(options: TileDBV1Options = {}): CallOperation {
  return createCaller(options, describeApi(options));
}

/** Describes what the API's document says of all its operations, with the credentials of `options`. */
export function describeApi(options: TileDBV1Options): Api {
  return {
    server: "https://api.tiledb.com/v1",
    trustedOrigins: ["https://*.api.tiledb.com"],
    schemes: {
      ApiKeyAuth: apiKey("X-TILEDB-REST-API-KEY", { apiKey: options.apiKey }),
      BasicAuth: basic({ username: options.username, password: options.password }),
    },
    security: [["ApiKeyAuth"], ["BasicAuth"]],
    errorBody: { message: "message", requestId: "request_id" },
    secrets: ["token", "password", "secret_access_key"],
  };
}
