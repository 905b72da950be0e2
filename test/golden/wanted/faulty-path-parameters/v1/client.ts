// Generated from test/golden/given/faulty-path-parameters.yaml by `npm run generate`. Do not edit.

import { type Api, type CallOperation, type ClientOptions, createCaller } from "../../../../../src/index.js";
import { DefaultApi } from "./default.js";

/** Options of {@link FaultyPathParametersV1}. */
export interface FaultyPathParametersV1Options extends ClientOptions {}

/** Faulty path parameters. */
export class FaultyPathParametersV1 {
  readonly default: DefaultApi;
  readonly #options: FaultyPathParametersV1Options;

  constructor(options: FaultyPathParametersV1Options = {}) {
    const caller = createCaller(options, describeApi());
    this.default = new DefaultApi(caller);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: FaultyPathParametersV1Options): FaultyPathParametersV1 {
    return new FaultyPathParametersV1({ ...this.#options, ...options });
  }
}

/**
 * Makes the caller of the functions of `functions.ts`: {@link FaultyPathParametersV1} without its
 * methods.
 */
export function createFaultyPathParametersV1Caller(options: FaultyPathParametersV1Options = {}): CallOperation {
  return createCaller(options, describeApi());
}

/** Describes what the API's document says of all its operations. */
export function describeApi(): Api {
  return {
    server: "https://faulty.example",
    schemes: {},
    security: [],
  };
}
