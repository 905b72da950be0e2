// Generated from test/golden/given/odd-bodies.yaml by `npm run generate`. Do not edit.

import { type Api, type CallOperation, type ClientOptions, createCaller } from "../../../../../src/index.js";
import { PetsApi } from "./pets.js";

/** Options of {@link OddBodiesV1}. */
export interface OddBodiesV1Options extends ClientOptions {}

/** Odd bodies. */
export class OddBodiesV1 {
  readonly pets: PetsApi;
  readonly #options: OddBodiesV1Options;

  constructor(options: OddBodiesV1Options = {}) {
    const caller = createCaller(options, describeApi());
    this.pets = new PetsApi(caller);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: OddBodiesV1Options): OddBodiesV1 {
    return new OddBodiesV1({ ...this.#options, ...options });
  }
}

/** Makes the caller of the functions of `functions.ts`: {@link OddBodiesV1} without its methods. */
export function createOddBodiesV1Caller(options: OddBodiesV1Options = {}): CallOperation {
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
