// Generated from test/golden/given/header-and-cookie-params.yaml by `npm run generate`. Do not edit.

import { type Api, type CallOperation, type ClientOptions, createCaller } from "../../../../../src/index.js";
import { SessionsApi } from "./sessions.js";

/** Options of {@link HeaderAndCookieParamsV1}. */
export interface HeaderAndCookieParamsV1Options extends ClientOptions {}

/** Headers and cookies. */
export class HeaderAndCookieParamsV1 {
  readonly sessions: SessionsApi;
  readonly #options: HeaderAndCookieParamsV1Options;

  constructor(options: HeaderAndCookieParamsV1Options = {}) {
    const caller = createCaller(options, describeApi());
    this.sessions = new SessionsApi(caller);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: HeaderAndCookieParamsV1Options): HeaderAndCookieParamsV1 {
    return new HeaderAndCookieParamsV1({ ...this.#options, ...options });
  }
}

/**
 * Makes the caller of the functions of `functions.ts`: {@link HeaderAndCookieParamsV1} without its
 * methods.
 */
export function createHeaderAndCookieParamsV1Caller(options: HeaderAndCookieParamsV1Options = {}): CallOperation {
  return createCaller(options, describeApi());
}

/** Describes what the API's document says of all its operations. */
export function describeApi(): Api {
  return {
    server: "https://headers.example",
    schemes: {},
    security: [],
  };
}
