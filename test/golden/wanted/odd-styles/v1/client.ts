// Generated from test/golden/given/odd-styles.yaml by `npm run generate`. Do not edit.

import { type Api, type CallOperation, type ClientOptions, createCaller } from "../../../../../src/index.js";
import { ThingsApi } from "./things.js";

/** Options of {@link OddStylesV1}. */
export interface OddStylesV1Options extends ClientOptions {}

/** Odd styles. */
export class OddStylesV1 {
  readonly things: ThingsApi;
  readonly #options: OddStylesV1Options;

  constructor(options: OddStylesV1Options = {}) {
    const caller = createCaller(options, describeApi());
    this.things = new ThingsApi(caller);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: OddStylesV1Options): OddStylesV1 {
    return new OddStylesV1({ ...this.#options, ...options });
  }
}

/** Makes the caller of the functions of `functions.ts`: {@link OddStylesV1} without its methods. */
export function createOddStylesV1Caller(options: OddStylesV1Options = {}): CallOperation {
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
