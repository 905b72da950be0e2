// Generated from test/golden/given/no-operation-id.yaml by `npm run generate`. Do not edit.

import { type Api, type CallOperation, type ClientOptions, createCaller } from "../../../../../src/index.js";
import { TokensApi } from "./tokens.js";

/** Options of {@link NoOperationIdV1}. */
export interface NoOperationIdV1Options extends ClientOptions {}

/** Operation ids. */
export class NoOperationIdV1 {
  readonly tokens: TokensApi;
  readonly #options: NoOperationIdV1Options;

  constructor(options: NoOperationIdV1Options = {}) {
    const caller = createCaller(options, describeApi());
    this.tokens = new TokensApi(caller);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: NoOperationIdV1Options): NoOperationIdV1 {
    return new NoOperationIdV1({ ...this.#options, ...options });
  }
}

/** Makes the caller of the functions of `functions.ts`: {@link NoOperationIdV1} without its methods. */
export function createNoOperationIdV1Caller(options: NoOperationIdV1Options = {}): CallOperation {
  return createCaller(options, describeApi());
}

/** Describes what the API's document says of all its operations. */
export function describeApi(): Api {
  return {
    server: "https://ids.example",
    schemes: {},
    security: [],
  };
}
