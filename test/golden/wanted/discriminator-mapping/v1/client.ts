// Generated from test/golden/given/discriminator-mapping.yaml by `npm run generate`. Do not edit.

import { type Api, type CallOperation, type ClientOptions, createCaller } from "../../../../../src/index.js";
import { PetsApi } from "./pets.js";

/** Options of {@link DiscriminatorMappingV1}. */
export interface DiscriminatorMappingV1Options extends ClientOptions {}

/** Discriminators. */
export class DiscriminatorMappingV1 {
  readonly pets: PetsApi;
  readonly #options: DiscriminatorMappingV1Options;

  constructor(options: DiscriminatorMappingV1Options = {}) {
    const caller = createCaller(options, describeApi());
    this.pets = new PetsApi(caller);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: DiscriminatorMappingV1Options): DiscriminatorMappingV1 {
    return new DiscriminatorMappingV1({ ...this.#options, ...options });
  }
}

/**
 * Makes the caller of the functions of `functions.ts`: {@link DiscriminatorMappingV1} without its
 * methods.
 */
export function createDiscriminatorMappingV1Caller(options: DiscriminatorMappingV1Options = {}): CallOperation {
  return createCaller(options, describeApi());
}

/** Describes what the API's document says of all its operations. */
export function describeApi(): Api {
  return {
    server: "https://discriminators.example",
    schemes: {},
    security: [],
  };
}
