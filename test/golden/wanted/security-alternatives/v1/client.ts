// Generated from test/golden/given/security-alternatives.yaml by `npm run generate`. Do not edit.

import {
  type Api,
  apiKey,
  apiKeyInCookie,
  apiKeyInQuery,
  basic,
  bearer,
  type CallOperation,
  type ClientOptions,
  createCaller,
  type Secret,
} from "../../../../../src/index.js";
import { KeysApi } from "./keys.js";

/** Options of {@link SecurityAlternativesV1}. */
export interface SecurityAlternativesV1Options extends ClientOptions {
  /** A key. Sent in the header `X-Key`. */
  apiKey?: Secret | undefined;
  /** User name, sent with `password` by HTTP Basic. */
  username?: Secret | undefined;
  /** Password of `username`. */
  password?: Secret | undefined;
  /**
   * A token of the authorization server. Issued by `https://security.example/token`. Sent in
   * `Authorization: Bearer`.
   */
  accessToken?: Secret | undefined;
  /** Sent in the query parameter `other key`. */
  other?: Secret | undefined;
  /** Sent in the cookie `sid`. */
  session?: Secret | undefined;
  /** Its own name is that of the first key's option. Sent in the header `X-Clashes-With-The-First`. */
  apiKeyCredential?: Secret | undefined;
  /** Its own name is that of an option of every client. Sent in the header `X-Fetch`. */
  fetchCredential?: Secret | undefined;
}

/** Credentials. */
export class SecurityAlternativesV1 {
  readonly keys: KeysApi;
  readonly #options: SecurityAlternativesV1Options;

  constructor(options: SecurityAlternativesV1Options = {}) {
    const caller = createCaller(options, describeApi(options));
    this.keys = new KeysApi(caller);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: SecurityAlternativesV1Options): SecurityAlternativesV1 {
    return new SecurityAlternativesV1({ ...this.#options, ...options });
  }
}

/**
 * Makes the caller of the functions of `functions.ts`: {@link SecurityAlternativesV1} without its
 * methods.
 */
export function createSecurityAlternativesV1Caller(options: SecurityAlternativesV1Options = {}): CallOperation {
  return createCaller(options, describeApi(options));
}

/** Describes what the API's document says of all its operations, with the credentials of `options`. */
export function describeApi(options: SecurityAlternativesV1Options): Api {
  return {
    server: "https://security.example",
    trustedOrigins: ["https://*.security.example"],
    schemes: {
      Key: apiKey("X-Key", { apiKey: options.apiKey }),
      Login: basic({ username: options.username, password: options.password }),
      Token: bearer({ accessToken: options.accessToken }),
      Jwt: bearer({ accessToken: options.accessToken }),
      Other: apiKeyInQuery("other key", { other: options.other }),
      Session: apiKeyInCookie("sid", { session: options.session }),
      api_key: apiKey("X-Clashes-With-The-First", { apiKeyCredential: options.apiKeyCredential }),
      fetch: apiKey("X-Fetch", { fetchCredential: options.fetchCredential }),
    },
    security: [["Key"], ["Login"], ["Token"]],
    errorBody: { message: "error.text", requestId: "id" },
  };
}
