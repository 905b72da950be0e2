// Generated from test/golden/given/literals.yaml by `npm run generate`. Do not edit.

import { type Api, type CallOperation, type ClientOptions, createCaller } from "../../../../../src/index.js";
import { ThingsApi } from "./things.js";

/** Options of {@link LiteralsV1}. */
export interface LiteralsV1Options extends ClientOptions {}

/** Literal values. */
export class LiteralsV1 {
  readonly things: ThingsApi;
  readonly #options: LiteralsV1Options;

  constructor(options: LiteralsV1Options = {}) {
    const caller = createCaller(options, describeApi());
    this.things = new ThingsApi(caller);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: LiteralsV1Options): LiteralsV1 {
    return new LiteralsV1({ ...this.#options, ...options });
  }
}

/** Makes the caller of the functions of `functions.ts`: {@link LiteralsV1} without its methods. */
export function createLiteralsV1Caller(options: LiteralsV1Options = {}): CallOperation {
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
