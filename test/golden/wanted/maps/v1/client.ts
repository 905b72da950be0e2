// Generated from test/golden/given/maps.yaml by `npm run generate`. Do not edit.

import { type Api, type CallOperation, type ClientOptions, createCaller } from "../../../../../src/index.js";
import { ThingsApi } from "./things.js";

/** What {@link MapsV1} takes. */
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

/** Makes what the functions of `functions.ts` call by: {@link MapsV1} without its methods. */
export function createMapsV1Caller(options: MapsV1Options = {}): CallOperation {
  return createCaller(options, describeApi());
}

/** What the API's document says of all its operations. */
export function describeApi(): Api {
  return {
    server: "https://example.test",
    schemes: {},
    security: [],
  };
}
