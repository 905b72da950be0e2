// Generated from spec/tiledb-v4.yaml by `npm run generate`. Do not edit.

import {
  type Api,
  apiKey,
  basic,
  bearer,
  type CallOperation,
  type ClientOptions,
  createCaller,
  type Secret,
  withEnvironment,
} from "../../../src/index.js";
import { UsersApi } from "./users.js";

/** Options of {@link TileDBV4}. */
export interface TileDBV4Options extends ClientOptions {
  /** Where the API is, instead of the document's own server. The path `/v4` is added to it. */
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
  /**
   * An access token of TileDB's authorization server. Issued by
   * `https://oauth2.tiledb.com/oauth2/token`. Sent in `Authorization: Bearer`.
   */
  accessToken?: Secret | undefined;
}

/**
 * TileDB API.
 *
 * Users of a TileDB deployment, with the e-mails that confirm addresses and reset passwords.
 */
export class TileDBV4 {
  /**
   * Users of a TileDB deployment: registration, profiles, passwords and the confirmation of e-mail
   * addresses.
   */
  readonly users: UsersApi;
  readonly #options: TileDBV4Options;

  constructor(options: TileDBV4Options = {}) {
    const caller = createCaller(options, describeApi(options));
    this.users = new UsersApi(caller);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: TileDBV4Options): TileDBV4 {
    return new TileDBV4({ ...this.#options, ...options });
  }

  /**
   * Makes a client, and takes what `options` leave out from `TILEDB_REST_HOST`, `TILEDB_REST_TOKEN`,
   * `TILEDB_REST_USERNAME` and `TILEDB_REST_PASSWORD`.
   */
  static fromEnv(options: TileDBV4Options = {}): TileDBV4 {
    return new TileDBV4(
      withEnvironment(options, {
        baseUrl: "TILEDB_REST_HOST",
        apiKey: "TILEDB_REST_TOKEN",
        username: "TILEDB_REST_USERNAME",
        password: "TILEDB_REST_PASSWORD",
      }),
    );
  }
}

/** Makes the caller of the functions of `functions.ts`: {@link TileDBV4} without its methods. */
export function createTileDBV4Caller(options: TileDBV4Options = {}): CallOperation {
  return createCaller(options, describeApi(options));
}

/** Describes what the API's document says of all its operations, with the credentials of `options`. */
export function describeApi(options: TileDBV4Options): Api {
  return {
    server: "https://api.tiledb.com/v4",
    trustedOrigins: ["https://*.api.tiledb.com"],
    schemes: {
      ApiKeyAuth: apiKey("X-TILEDB-REST-API-KEY", { apiKey: options.apiKey }),
      BasicAuth: basic({ username: options.username, password: options.password }),
      OAuth2: bearer({ accessToken: options.accessToken }),
    },
    security: [["ApiKeyAuth"], ["BasicAuth"], ["OAuth2"]],
    errorBody: {
      message: "message",
      requestId: "request_id",
      details: { items: "validation_error.fields", place: "field", message: "message" },
    },
    secrets: ["password", "current_password", "new_password"],
  };
}
