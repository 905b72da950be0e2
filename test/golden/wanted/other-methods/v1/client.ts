// Generated from test/golden/given/other-methods.yaml by `npm run generate`. Do not edit.

import { type Api, type CallOperation, type ClientOptions, createCaller } from "../../../../../src/index.js";
import { DefaultApi } from "./default.js";

/** Options of {@link OtherMethodsV1}. */
export interface OtherMethodsV1Options extends ClientOptions {}

/** Other methods. */
export class OtherMethodsV1 {
  readonly default: DefaultApi;
  readonly #options: OtherMethodsV1Options;

  constructor(options: OtherMethodsV1Options = {}) {
    const caller = createCaller(options, describeApi());
    this.default = new DefaultApi(caller);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: OtherMethodsV1Options): OtherMethodsV1 {
    return new OtherMethodsV1({ ...this.#options, ...options });
  }
}

/** Makes the caller of the functions of `functions.ts`: {@link OtherMethodsV1} without its methods. */
export function createOtherMethodsV1Caller(options: OtherMethodsV1Options = {}): CallOperation {
  return createCaller(options, describeApi());
}

/** Describes what the API's document says of all its operations. */
export function describeApi(): Api {
  return {
    server: "https://methods.example",
    schemes: {},
    security: [],
  };
}
