// Generated from test/golden/given/alias-cycle.yaml by `npm run generate`. Do not edit.

import { type Api, type CallOperation, type ClientOptions, createCaller } from "../../../../../src/index.js";
import { CirclesApi } from "./circles.js";

/** Options of {@link AliasCycleV1}. */
export interface AliasCycleV1Options extends ClientOptions {}

/** Circles. */
export class AliasCycleV1 {
  readonly circles: CirclesApi;
  readonly #options: AliasCycleV1Options;

  constructor(options: AliasCycleV1Options = {}) {
    const caller = createCaller(options, describeApi());
    this.circles = new CirclesApi(caller);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: AliasCycleV1Options): AliasCycleV1 {
    return new AliasCycleV1({ ...this.#options, ...options });
  }
}

/** Makes the caller of the functions of `functions.ts`: {@link AliasCycleV1} without its methods. */
export function createAliasCycleV1Caller(options: AliasCycleV1Options = {}): CallOperation {
  return createCaller(options, describeApi());
}

/** Describes what the API's document says of all its operations. */
export function describeApi(): Api {
  return {
    server: "https://circles.example",
    schemes: {},
    security: [],
  };
}
