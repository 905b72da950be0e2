// Generated from test/golden/given/composition.yaml by `npm run generate`. Do not edit.

import { type Api, type CallOperation, type ClientOptions, createCaller } from "../../../../../src/index.js";
import { PetsApi } from "./pets.js";

/** Options of {@link CompositionV1}. */
export interface CompositionV1Options extends ClientOptions {}

/** Composition. */
export class CompositionV1 {
  readonly pets: PetsApi;
  readonly #options: CompositionV1Options;

  constructor(options: CompositionV1Options = {}) {
    const caller = createCaller(options, describeApi());
    this.pets = new PetsApi(caller);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: CompositionV1Options): CompositionV1 {
    return new CompositionV1({ ...this.#options, ...options });
  }
}

/** Makes the caller of the functions of `functions.ts`: {@link CompositionV1} without its methods. */
export function createCompositionV1Caller(options: CompositionV1Options = {}): CallOperation {
  return createCaller(options, describeApi());
}

/** Describes what the API's document says of all its operations. */
export function describeApi(): Api {
  return {
    server: "https://composition.example",
    schemes: {},
    security: [],
  };
}
