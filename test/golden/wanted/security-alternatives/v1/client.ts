// Generated from test/golden/given/security-alternatives.yaml by `npm run generate`. Do not edit.

import { apiKey, basic, bearer, type ClientOptions, createCaller, type Secret } from "../../../../../src/index.js";
import { KeysApi } from "./keys.js";

/** What {@link SecurityAlternativesV1} takes. */
export interface SecurityAlternativesV1Options extends ClientOptions {
  /** A key. Sent in the header `X-Key`. */
  apiKey?: Secret | undefined;
  /** User name, sent with `password` by HTTP Basic. */
  username?: Secret | undefined;
  /** Password of `username`. */
  password?: Secret | undefined;
  /** A token of the authorization server. Sent in `Authorization: Bearer`. */
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

  constructor(options: SecurityAlternativesV1Options = {}) {
    const caller = createCaller(options, {
      server: "https://security.example",
      trustedOrigins: ["https://*.security.example"],
      schemes: {
        Key: apiKey("header", "X-Key", { apiKey: options.apiKey }),
        Login: basic({ username: options.username, password: options.password }),
        Token: bearer({ accessToken: options.accessToken }),
        Jwt: bearer({ accessToken: options.accessToken }),
        Other: apiKey("query", "other key", { other: options.other }),
        Session: apiKey("cookie", "sid", { session: options.session }),
        api_key: apiKey("header", "X-Clashes-With-The-First", { apiKeyCredential: options.apiKeyCredential }),
        fetch: apiKey("header", "X-Fetch", { fetchCredential: options.fetchCredential }),
      },
      security: [["Key"], ["Login"], ["Token"]],
      errorBody: { message: "error.text", requestId: "id" },
    });
    this.keys = new KeysApi(caller);
  }
}
