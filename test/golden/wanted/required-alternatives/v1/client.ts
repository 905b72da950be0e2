// Generated from test/golden/given/required-alternatives.yaml by `npm run generate`. Do not edit.

import { type Api, type CallOperation, type ClientOptions, createCaller } from "../../../../../src/index.js";
import { ThingsApi } from "./things.js";

/** Options of {@link RequiredAlternativesV1}. */
export interface RequiredAlternativesV1Options extends ClientOptions {}

/** Alternatives. */
export class RequiredAlternativesV1 {
  readonly things: ThingsApi;
  readonly #options: RequiredAlternativesV1Options;

  constructor(options: RequiredAlternativesV1Options = {}) {
    const caller = createCaller(options, describeApi());
    this.things = new ThingsApi(caller);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: RequiredAlternativesV1Options): RequiredAlternativesV1 {
    return new RequiredAlternativesV1({ ...this.#options, ...options });
  }
}

/**
 * Makes the caller of the functions of `functions.ts`: {@link RequiredAlternativesV1} without its
 * methods.
 */
export function createRequiredAlternativesV1Caller(options: RequiredAlternativesV1Options = {}): CallOperation {
  return createCaller(options, describeApi());
}

/** Describes what the API's document says of all its operations. */
export function describeApi(): Api {
  return {
    server: "https://alternatives.example",
    schemes: {},
    security: [],
  };
}
