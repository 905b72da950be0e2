// Generated from test/golden/given/response-headers.yaml by `npm run generate`. Do not edit.

import { type Api, type CallOperation, type ClientOptions, createCaller } from "../../../../../src/index.js";
import { ThingsApi } from "./things.js";

/** Options of {@link ResponseHeadersV1}. */
export interface ResponseHeadersV1Options extends ClientOptions {}

/** Headers of answers. */
export class ResponseHeadersV1 {
  readonly things: ThingsApi;
  readonly #options: ResponseHeadersV1Options;

  constructor(options: ResponseHeadersV1Options = {}) {
    const caller = createCaller(options, describeApi());
    this.things = new ThingsApi(caller);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: ResponseHeadersV1Options): ResponseHeadersV1 {
    return new ResponseHeadersV1({ ...this.#options, ...options });
  }
}

/**
 * Makes the caller of the functions of `functions.ts`: {@link ResponseHeadersV1} without its
 * methods.
 */
export function createResponseHeadersV1Caller(options: ResponseHeadersV1Options = {}): CallOperation {
  return createCaller(options, describeApi());
}

/** Describes what the API's document says of all its operations. */
export function describeApi(): Api {
  return {
    server: "https://headers.example",
    schemes: {},
    security: [],
    errorBody: { message: "message" },
  };
}
