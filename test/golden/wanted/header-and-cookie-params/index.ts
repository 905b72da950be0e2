// Generated from header-and-cookie-params@v1 by `npm run generate`. Do not edit.

import { HeaderAndCookieParamsV1, type HeaderAndCookieParamsV1Options } from "./v1/client.js";

/** Options of {@link HeaderAndCookieParams}. */
export type HeaderAndCookieParamsOptions = HeaderAndCookieParamsV1Options;

/** HeaderAndCookieParams: each version of its API as a property, over one configuration. */
export class HeaderAndCookieParams {
  readonly v1: HeaderAndCookieParamsV1;
  readonly #options: HeaderAndCookieParamsOptions;

  constructor(options: HeaderAndCookieParamsOptions = {}) {
    this.v1 = new HeaderAndCookieParamsV1(options);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: HeaderAndCookieParamsOptions): HeaderAndCookieParams {
    return new HeaderAndCookieParams({ ...this.#options, ...options });
  }
}
