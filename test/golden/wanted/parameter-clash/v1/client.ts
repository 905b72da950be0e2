// Generated from test/golden/given/parameter-clash.yaml by `npm run generate`. Do not edit.

import { type Api, type CallOperation, type ClientOptions, createCaller } from "../../../../../src/index.js";
import { DefaultApi } from "./default.js";

/** Options of {@link ParameterClashV1}. */
export interface ParameterClashV1Options extends ClientOptions {}

/** Parameter clash. */
export class ParameterClashV1 {
  readonly default: DefaultApi;
  readonly #options: ParameterClashV1Options;

  constructor(options: ParameterClashV1Options = {}) {
    const caller = createCaller(options, describeApi());
    this.default = new DefaultApi(caller);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: ParameterClashV1Options): ParameterClashV1 {
    return new ParameterClashV1({ ...this.#options, ...options });
  }
}

/**
 * Makes the caller of the functions of `functions.ts`: {@link ParameterClashV1} without its
 * methods.
 */
export function createParameterClashV1Caller(options: ParameterClashV1Options = {}): CallOperation {
  return createCaller(options, describeApi());
}

/** Describes what the API's document says of all its operations. */
export function describeApi(): Api {
  return {
    server: "https://clash.example",
    schemes: {},
    security: [],
    secrets: ["idInCookie", "id"],
  };
}
