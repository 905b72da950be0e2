// Generated from test/golden/given/nullable.yaml by `npm run generate`. Do not edit.

import { type Api, type CallOperation, type ClientOptions, createCaller } from "../../../../../src/index.js";
import { ThingsApi } from "./things.js";

/** Options of {@link NullableV1}. */
export interface NullableV1Options extends ClientOptions {}

/** Nullable values. */
export class NullableV1 {
  readonly things: ThingsApi;
  readonly #options: NullableV1Options;

  constructor(options: NullableV1Options = {}) {
    const caller = createCaller(options, describeApi());
    this.things = new ThingsApi(caller);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: NullableV1Options): NullableV1 {
    return new NullableV1({ ...this.#options, ...options });
  }
}

/** Makes the caller of the functions of `functions.ts`: {@link NullableV1} without its methods. */
export function createNullableV1Caller(options: NullableV1Options = {}): CallOperation {
  return createCaller(options, describeApi());
}

/** Describes what the API's document says of all its operations. */
export function describeApi(): Api {
  return {
    server: "https://nullable.example",
    schemes: {},
    security: [],
  };
}
