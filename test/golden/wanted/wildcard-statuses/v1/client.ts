// Generated from test/golden/given/wildcard-statuses.yaml by `npm run generate`. Do not edit.

import { type Api, type CallOperation, type ClientOptions, createCaller } from "../../../../../src/index.js";
import { ThingsApi } from "./things.js";

/** Options of {@link WildcardStatusesV1}. */
export interface WildcardStatusesV1Options extends ClientOptions {}

/** Ranges of statuses. */
export class WildcardStatusesV1 {
  readonly things: ThingsApi;
  readonly #options: WildcardStatusesV1Options;

  constructor(options: WildcardStatusesV1Options = {}) {
    const caller = createCaller(options, describeApi());
    this.things = new ThingsApi(caller);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: WildcardStatusesV1Options): WildcardStatusesV1 {
    return new WildcardStatusesV1({ ...this.#options, ...options });
  }
}

/**
 * Makes the caller of the functions of `functions.ts`: {@link WildcardStatusesV1} without its
 * methods.
 */
export function createWildcardStatusesV1Caller(options: WildcardStatusesV1Options = {}): CallOperation {
  return createCaller(options, describeApi());
}

/** Describes what the API's document says of all its operations. */
export function describeApi(): Api {
  return {
    server: "https://ranges.example",
    schemes: {},
    security: [],
  };
}
