// Generated from test/golden/given/odd-parameters.yaml by `npm run generate`. Do not edit.

import { type Api, type CallOperation, type ClientOptions, createCaller } from "../../../../../src/index.js";
import { DefaultApi } from "./default.js";

/** Options of {@link OddParametersV1}. */
export interface OddParametersV1Options extends ClientOptions {}

/** Odd parameters. */
export class OddParametersV1 {
  readonly default: DefaultApi;
  readonly #options: OddParametersV1Options;

  constructor(options: OddParametersV1Options = {}) {
    const caller = createCaller(options, describeApi());
    this.default = new DefaultApi(caller);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: OddParametersV1Options): OddParametersV1 {
    return new OddParametersV1({ ...this.#options, ...options });
  }
}

/** Makes the caller of the functions of `functions.ts`: {@link OddParametersV1} without its methods. */
export function createOddParametersV1Caller(options: OddParametersV1Options = {}): CallOperation {
  return createCaller(options, describeApi());
}

/** Describes what the API's document says of all its operations. */
export function describeApi(): Api {
  return {
    server: "https://odd.example",
    schemes: {},
    security: [],
  };
}
