// Generated from test/golden/given/odd-operation-ids.yaml by `npm run generate`. Do not edit.

import { type Api, type CallOperation, type ClientOptions, createCaller } from "../../../../../src/index.js";
import { DefaultApi } from "./default.js";

/** Options of {@link OddOperationIdsV1}. */
export interface OddOperationIdsV1Options extends ClientOptions {}

/** Odd ids. */
export class OddOperationIdsV1 {
  readonly default: DefaultApi;
  readonly #options: OddOperationIdsV1Options;

  constructor(options: OddOperationIdsV1Options = {}) {
    const caller = createCaller(options, describeApi());
    this.default = new DefaultApi(caller);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: OddOperationIdsV1Options): OddOperationIdsV1 {
    return new OddOperationIdsV1({ ...this.#options, ...options });
  }
}

/**
 * Makes the caller of the functions of `functions.ts`: {@link OddOperationIdsV1} without its
 * methods.
 */
export function createOddOperationIdsV1Caller(options: OddOperationIdsV1Options = {}): CallOperation {
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
