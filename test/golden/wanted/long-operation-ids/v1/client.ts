// Generated from test/golden/given/long-operation-ids.yaml by `npm run generate`. Do not edit.

import { type Api, type CallOperation, type ClientOptions, createCaller } from "../../../../../src/index.js";
import { DefaultApi } from "./default.js";

/** Options of {@link LongOperationIdsV1}. */
export interface LongOperationIdsV1Options extends ClientOptions {}

/** Long ids. */
export class LongOperationIdsV1 {
  readonly default: DefaultApi;
  readonly #options: LongOperationIdsV1Options;

  constructor(options: LongOperationIdsV1Options = {}) {
    const caller = createCaller(options, describeApi());
    this.default = new DefaultApi(caller);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: LongOperationIdsV1Options): LongOperationIdsV1 {
    return new LongOperationIdsV1({ ...this.#options, ...options });
  }
}

/**
 * Makes the caller of the functions of `functions.ts`: {@link LongOperationIdsV1} without its
 * methods.
 */
export function createLongOperationIdsV1Caller(options: LongOperationIdsV1Options = {}): CallOperation {
  return createCaller(options, describeApi());
}

/** Describes what the API's document says of all its operations. */
export function describeApi(): Api {
  return {
    server: "https://ids.example",
    schemes: {},
    security: [],
  };
}
