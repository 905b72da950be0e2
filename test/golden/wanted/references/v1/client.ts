// Generated from test/golden/given/references.yaml by `npm run generate`. Do not edit.

import { type Api, type CallOperation, type ClientOptions, createCaller } from "../../../../../src/index.js";
import { ThingsApi } from "./things.js";

/** Options of {@link ReferencesV1}. */
export interface ReferencesV1Options extends ClientOptions {}

/** References. */
export class ReferencesV1 {
  readonly things: ThingsApi;
  readonly #options: ReferencesV1Options;

  constructor(options: ReferencesV1Options = {}) {
    const caller = createCaller(options, describeApi());
    this.things = new ThingsApi(caller);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: ReferencesV1Options): ReferencesV1 {
    return new ReferencesV1({ ...this.#options, ...options });
  }
}

/** Makes the caller of the functions of `functions.ts`: {@link ReferencesV1} without its methods. */
export function createReferencesV1Caller(options: ReferencesV1Options = {}): CallOperation {
  return createCaller(options, describeApi());
}

/** Describes what the API's document says of all its operations. */
export function describeApi(): Api {
  return {
    server: "https://example.test",
    schemes: {},
    security: [],
    errorBody: { message: "message" },
  };
}
