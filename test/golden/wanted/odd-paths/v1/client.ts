// Generated from test/golden/given/odd-paths.yaml by `npm run generate`. Do not edit.

import { type Api, type CallOperation, type ClientOptions, createCaller } from "../../../../../src/index.js";
import { DefaultApi } from "./default.js";

/** Options of {@link OddPathsV1}. */
export interface OddPathsV1Options extends ClientOptions {}

/** Odd paths. */
export class OddPathsV1 {
  readonly default: DefaultApi;
  readonly #options: OddPathsV1Options;

  constructor(options: OddPathsV1Options = {}) {
    const caller = createCaller(options, describeApi());
    this.default = new DefaultApi(caller);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: OddPathsV1Options): OddPathsV1 {
    return new OddPathsV1({ ...this.#options, ...options });
  }
}

/** Makes the caller of the functions of `functions.ts`: {@link OddPathsV1} without its methods. */
export function createOddPathsV1Caller(options: OddPathsV1Options = {}): CallOperation {
  return createCaller(options, describeApi());
}

/** Describes what the API's document says of all its operations. */
export function describeApi(): Api {
  return {
    server: "https://paths.example",
    schemes: {},
    security: [],
  };
}
