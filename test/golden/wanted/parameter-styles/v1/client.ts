// Generated from test/golden/given/parameter-styles.yaml by `npm run generate`. Do not edit.

import { type Api, type CallOperation, type ClientOptions, createCaller } from "../../../../../src/index.js";
import { ColorsApi } from "./colors.js";

/** Options of {@link ParameterStylesV1}. */
export interface ParameterStylesV1Options extends ClientOptions {}

/** Styles of parameters. */
export class ParameterStylesV1 {
  readonly colors: ColorsApi;
  readonly #options: ParameterStylesV1Options;

  constructor(options: ParameterStylesV1Options = {}) {
    const caller = createCaller(options, describeApi());
    this.colors = new ColorsApi(caller);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: ParameterStylesV1Options): ParameterStylesV1 {
    return new ParameterStylesV1({ ...this.#options, ...options });
  }
}

/**
 * Makes the caller of the functions of `functions.ts`: {@link ParameterStylesV1} without its
 * methods.
 */
export function createParameterStylesV1Caller(options: ParameterStylesV1Options = {}): CallOperation {
  return createCaller(options, describeApi());
}

/** Describes what the API's document says of all its operations. */
export function describeApi(): Api {
  return {
    server: "https://styles.example",
    schemes: {},
    security: [],
  };
}
