// Generated from test/golden/given/tuples.yaml by `npm run generate`. Do not edit.

import { type Api, type CallOperation, type ClientOptions, createCaller } from "../../../../../src/index.js";
import { ThingsApi } from "./things.js";

/** Options of {@link TuplesV1}. */
export interface TuplesV1Options extends ClientOptions {}

/** Tuples. */
export class TuplesV1 {
  readonly things: ThingsApi;
  readonly #options: TuplesV1Options;

  constructor(options: TuplesV1Options = {}) {
    const caller = createCaller(options, describeApi());
    this.things = new ThingsApi(caller);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: TuplesV1Options): TuplesV1 {
    return new TuplesV1({ ...this.#options, ...options });
  }
}

/** Makes the caller of the functions of `functions.ts`: {@link TuplesV1} without its methods. */
export function createTuplesV1Caller(options: TuplesV1Options = {}): CallOperation {
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
