// Generated from test/golden/given/callbacks.yaml by `npm run generate`. Do not edit.

import { type Api, type CallOperation, type ClientOptions, createCaller } from "../../../../../src/index.js";
import { StreamsApi } from "./streams.js";

/** Options of {@link CallbacksV1}. */
export interface CallbacksV1Options extends ClientOptions {}

/** Callbacks. */
export class CallbacksV1 {
  readonly streams: StreamsApi;
  readonly #options: CallbacksV1Options;

  constructor(options: CallbacksV1Options = {}) {
    const caller = createCaller(options, describeApi());
    this.streams = new StreamsApi(caller);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: CallbacksV1Options): CallbacksV1 {
    return new CallbacksV1({ ...this.#options, ...options });
  }
}

/** Makes the caller of the functions of `functions.ts`: {@link CallbacksV1} without its methods. */
export function createCallbacksV1Caller(options: CallbacksV1Options = {}): CallOperation {
  return createCaller(options, describeApi());
}

/** Describes what the API's document says of all its operations. */
export function describeApi(): Api {
  return {
    server: "https://callbacks.example",
    schemes: {},
    security: [],
  };
}
