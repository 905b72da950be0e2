// Generated from test/golden/given/odd-security.yaml by `npm run generate`. Do not edit.

import {
  type Api,
  apiKey,
  apiKeyInCookie,
  basic,
  bearer,
  type CallOperation,
  type ClientOptions,
  createCaller,
  type Secret,
} from "../../../../../src/index.js";
import { KeysApi } from "./keys.js";

/** Options of {@link OddSecurityV1}. */
export interface OddSecurityV1Options extends ClientOptions {
  /** Sent in the header `X-Key`. */
  apiKey?: Secret | undefined;
  /** Sent in the cookie `secret`. */
  secret?: Secret | undefined;
  /** User name, sent with `password` by HTTP Basic. */
  username?: Secret | undefined;
  /** Password of `username`. */
  password?: Secret | undefined;
  /**
   * A token. Issued by `https://odd.example/token` or `https://odd.example/ask`. Sent in
   * `Authorization: Bearer`.
   */
  accessToken?: Secret | undefined;
}

/** Odd security. */
export class OddSecurityV1 {
  readonly keys: KeysApi;
  readonly #options: OddSecurityV1Options;

  constructor(options: OddSecurityV1Options = {}) {
    const caller = createCaller(options, describeApi(options));
    this.keys = new KeysApi(caller);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: OddSecurityV1Options): OddSecurityV1 {
    return new OddSecurityV1({ ...this.#options, ...options });
  }
}

/** Makes the caller of the functions of `functions.ts`: {@link OddSecurityV1} without its methods. */
export function createOddSecurityV1Caller(options: OddSecurityV1Options = {}): CallOperation {
  return createCaller(options, describeApi(options));
}

/** Describes what the API's document says of all its operations, with the credentials of `options`. */
export function describeApi(options: OddSecurityV1Options): Api {
  return {
    server: "https://odd.example",
    schemes: {
      Key: apiKey("X-Key", { apiKey: options.apiKey }),
      Secret: apiKeyInCookie("secret", { secret: options.secret }),
      Login: basic({ username: options.username, password: options.password }),
      Token: bearer({ accessToken: options.accessToken }),
      Sso: bearer({ accessToken: options.accessToken }),
    },
    security: [[], ["Key"]],
  };
}
