// Generated from test/golden/given/inline-unions.yaml by `npm run generate`. Do not edit.

import { type Api, type CallOperation, type ClientOptions, createCaller } from "../../../../../src/index.js";
import { ShapesApi } from "./shapes.js";

/** Options of {@link InlineUnionsV1}. */
export interface InlineUnionsV1Options extends ClientOptions {}

/** Unions of objects without a name. */
export class InlineUnionsV1 {
  readonly shapes: ShapesApi;
  readonly #options: InlineUnionsV1Options;

  constructor(options: InlineUnionsV1Options = {}) {
    const caller = createCaller(options, describeApi());
    this.shapes = new ShapesApi(caller);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: InlineUnionsV1Options): InlineUnionsV1 {
    return new InlineUnionsV1({ ...this.#options, ...options });
  }
}

/** Makes the caller of the functions of `functions.ts`: {@link InlineUnionsV1} without its methods. */
export function createInlineUnionsV1Caller(options: InlineUnionsV1Options = {}): CallOperation {
  return createCaller(options, describeApi());
}

/** Describes what the API's document says of all its operations. */
export function describeApi(): Api {
  return {
    server: "https://example.test",
    schemes: {},
    security: [],
  };
}
