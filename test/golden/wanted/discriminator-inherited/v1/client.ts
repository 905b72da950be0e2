// Generated from test/golden/given/discriminator-inherited.yaml by `npm run generate`. Do not edit.

import { type Api, type CallOperation, type ClientOptions, createCaller } from "../../../../../src/index.js";
import { PetsApi } from "./pets.js";

/** Options of {@link DiscriminatorInheritedV1}. */
export interface DiscriminatorInheritedV1Options extends ClientOptions {}

/** Inheritance. */
export class DiscriminatorInheritedV1 {
  readonly pets: PetsApi;
  readonly #options: DiscriminatorInheritedV1Options;

  constructor(options: DiscriminatorInheritedV1Options = {}) {
    const caller = createCaller(options, describeApi());
    this.pets = new PetsApi(caller);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: DiscriminatorInheritedV1Options): DiscriminatorInheritedV1 {
    return new DiscriminatorInheritedV1({ ...this.#options, ...options });
  }
}

/**
 * Makes the caller of the functions of `functions.ts`: {@link DiscriminatorInheritedV1} without its
 * methods.
 */
export function createDiscriminatorInheritedV1Caller(options: DiscriminatorInheritedV1Options = {}): CallOperation {
  return createCaller(options, describeApi());
}

/** Describes what the API's document says of all its operations. */
export function describeApi(): Api {
  return {
    server: "https://inheritance.example",
    schemes: {},
    security: [],
  };
}
