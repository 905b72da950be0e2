// Generated from test/golden/given/body-of-get.yaml by `npm run generate`. Do not edit.

import { type Api, type CallOperation, type ClientOptions, createCaller } from "../../../../../src/index.js";
import { ThingsApi } from "./things.js";

/** Options of {@link BodyOfGetV1}. */
export interface BodyOfGetV1Options extends ClientOptions {}

/** Bodies of GET. */
export class BodyOfGetV1 {
  readonly things: ThingsApi;
  readonly #options: BodyOfGetV1Options;

  constructor(options: BodyOfGetV1Options = {}) {
    const caller = createCaller(options, describeApi());
    this.things = new ThingsApi(caller);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: BodyOfGetV1Options): BodyOfGetV1 {
    return new BodyOfGetV1({ ...this.#options, ...options });
  }
}

/** Makes the caller of the functions of `functions.ts`: {@link BodyOfGetV1} without its methods. */
export function createBodyOfGetV1Caller(options: BodyOfGetV1Options = {}): CallOperation {
  return createCaller(options, describeApi());
}

/** Describes what the API's document says of all its operations. */
export function describeApi(): Api {
  return {
    server: "https://get.example",
    schemes: {},
    security: [],
  };
}
