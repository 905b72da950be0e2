// Generated from test/golden/given/maps.yaml by `npm run generate`. Do not edit.

import { type Api, type CallOperation, type ClientOptions, createCaller } from "../../../../../src/index.js";
import { ThingsApi } from "./things.js";

/** Options of {@link MapsV1}. */
export interface MapsV1Options extends ClientOptions {}

/** Maps. */
export class MapsV1 {
  readonly things: ThingsApi;
  readonly #options: MapsV1Options;

  constructor(options: MapsV1Options = {}) {
    const caller = createCaller(options, describeApi());
    this.things = new ThingsApi(caller);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: MapsV1Options): MapsV1 {
    return new MapsV1({ ...this.#options, ...options });
  }
}

/** Makes the caller of the functions of `functions.ts`: {@link MapsV1} without its methods. */
export function createMapsV1Caller(options: MapsV1Options = {}): CallOperation {
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
