// Generated from test/golden/given/nullable-keyword.yaml by `npm run generate`. Do not edit.

import { type Api, type CallOperation, type ClientOptions, createCaller } from "../../../../../src/index.js";
import { ThingsApi } from "./things.js";

/** Options of {@link NullableKeywordV1}. */
export interface NullableKeywordV1Options extends ClientOptions {}

/** Nullable values, as 3.0 has them. */
export class NullableKeywordV1 {
  readonly things: ThingsApi;
  readonly #options: NullableKeywordV1Options;

  constructor(options: NullableKeywordV1Options = {}) {
    const caller = createCaller(options, describeApi());
    this.things = new ThingsApi(caller);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: NullableKeywordV1Options): NullableKeywordV1 {
    return new NullableKeywordV1({ ...this.#options, ...options });
  }
}

/**
 * Makes the caller of the functions of `functions.ts`: {@link NullableKeywordV1} without its
 * methods.
 */
export function createNullableKeywordV1Caller(options: NullableKeywordV1Options = {}): CallOperation {
  return createCaller(options, describeApi());
}

/** Describes what the API's document says of all its operations. */
export function describeApi(): Api {
  return {
    server: "https://example.test",
    schemes: {},
    security: [],
  };
}
