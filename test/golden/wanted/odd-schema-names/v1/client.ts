// Generated from test/golden/given/odd-schema-names.yaml by `npm run generate`. Do not edit.

import { type Api, type CallOperation, type ClientOptions, createCaller } from "../../../../../src/index.js";
import { DefaultApi } from "./default.js";

/** Options of {@link OddSchemaNamesV1}. */
export interface OddSchemaNamesV1Options extends ClientOptions {}

/** Odd schema names. */
export class OddSchemaNamesV1 {
  readonly default: DefaultApi;
  readonly #options: OddSchemaNamesV1Options;

  constructor(options: OddSchemaNamesV1Options = {}) {
    const caller = createCaller(options, describeApi());
    this.default = new DefaultApi(caller);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: OddSchemaNamesV1Options): OddSchemaNamesV1 {
    return new OddSchemaNamesV1({ ...this.#options, ...options });
  }
}

/**
 * Makes the caller of the functions of `functions.ts`: {@link OddSchemaNamesV1} without its
 * methods.
 */
export function createOddSchemaNamesV1Caller(options: OddSchemaNamesV1Options = {}): CallOperation {
  return createCaller(options, describeApi());
}

/** Describes what the API's document says of all its operations. */
export function describeApi(): Api {
  return {
    server: "https://schemas.example",
    schemes: {},
    security: [],
  };
}
