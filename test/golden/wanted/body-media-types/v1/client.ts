// Generated from test/golden/given/body-media-types.yaml by `npm run generate`. Do not edit.

import { type Api, type CallOperation, type ClientOptions, createCaller } from "../../../../../src/index.js";
import { PetsApi } from "./pets.js";

/** Options of {@link BodyMediaTypesV1}. */
export interface BodyMediaTypesV1Options extends ClientOptions {}

/** Media types of bodies. */
export class BodyMediaTypesV1 {
  readonly pets: PetsApi;
  readonly #options: BodyMediaTypesV1Options;

  constructor(options: BodyMediaTypesV1Options = {}) {
    const caller = createCaller(options, describeApi());
    this.pets = new PetsApi(caller);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: BodyMediaTypesV1Options): BodyMediaTypesV1 {
    return new BodyMediaTypesV1({ ...this.#options, ...options });
  }
}

/**
 * Makes the caller of the functions of `functions.ts`: {@link BodyMediaTypesV1} without its
 * methods.
 */
export function createBodyMediaTypesV1Caller(options: BodyMediaTypesV1Options = {}): CallOperation {
  return createCaller(options, describeApi());
}

/** Describes what the API's document says of all its operations. */
export function describeApi(): Api {
  return {
    server: "https://bodies.example",
    schemes: {},
    security: [],
  };
}
