// Generated from test/golden/given/security-of-most.yaml by `npm run generate`. Do not edit.

import {
  type Api,
  apiKey,
  bearer,
  type CallOperation,
  type ClientOptions,
  createCaller,
  type Secret,
} from "../../../../../src/index.js";
import { FilesApi } from "./files.js";

/** Options of {@link SecurityOfMostV1}. */
export interface SecurityOfMostV1Options extends ClientOptions {
  /** Sent in the header `X-Token`. */
  apiKey?: Secret | undefined;
  /** Issued by `https://acme.example/token`. Sent in `Authorization: Bearer`. */
  accessToken?: Secret | undefined;
}

/** Security of most. */
export class SecurityOfMostV1 {
  readonly files: FilesApi;
  readonly #options: SecurityOfMostV1Options;

  constructor(options: SecurityOfMostV1Options = {}) {
    const caller = createCaller(options, describeApi(options));
    this.files = new FilesApi(caller);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: SecurityOfMostV1Options): SecurityOfMostV1 {
    return new SecurityOfMostV1({ ...this.#options, ...options });
  }
}

/**
 * Makes the caller of the functions of `functions.ts`: {@link SecurityOfMostV1} without its
 * methods.
 */
export function createSecurityOfMostV1Caller(options: SecurityOfMostV1Options = {}): CallOperation {
  return createCaller(options, describeApi(options));
}

/** Describes what the API's document says of all its operations, with the credentials of `options`. */
export function describeApi(options: SecurityOfMostV1Options): Api {
  return {
    server: "https://acme.example",
    schemes: {
      Token: apiKey("X-Token", { apiKey: options.apiKey }),
      OAuth2: bearer({ accessToken: options.accessToken }),
    },
    security: [["Token"], ["OAuth2"]],
  };
}
