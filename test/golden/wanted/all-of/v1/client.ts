// Generated from test/golden/given/all-of.yaml by `npm run generate`. Do not edit.

import { type Api, type CallOperation, type ClientOptions, createCaller } from "../../../../../src/index.js";
import { ThingsApi } from "./things.js";

/** Options of {@link AllOfV1}. */
export interface AllOfV1Options extends ClientOptions {}

/** Wholes. */
export class AllOfV1 {
  readonly things: ThingsApi;
  readonly #options: AllOfV1Options;

  constructor(options: AllOfV1Options = {}) {
    const caller = createCaller(options, describeApi());
    this.things = new ThingsApi(caller);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: AllOfV1Options): AllOfV1 {
    return new AllOfV1({ ...this.#options, ...options });
  }
}

/** Makes the caller of the functions of `functions.ts`: {@link AllOfV1} without its methods. */
export function createAllOfV1Caller(options: AllOfV1Options = {}): CallOperation {
  return createCaller(options, describeApi());
}

/** Describes what the API's document says of all its operations. */
export function describeApi(): Api {
  return {
    server: "https://wholes.example",
    schemes: {},
    security: [],
  };
}
