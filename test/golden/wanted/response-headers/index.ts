// Generated from response-headers@v1 by `npm run generate`. Do not edit.

import { ResponseHeadersV1, type ResponseHeadersV1Options } from "./v1/client.js";

/** Options of {@link ResponseHeaders}. */
export type ResponseHeadersOptions = ResponseHeadersV1Options;

/** ResponseHeaders: each version of its API as a property, over one configuration. */
export class ResponseHeaders {
  readonly v1: ResponseHeadersV1;
  readonly #options: ResponseHeadersOptions;

  constructor(options: ResponseHeadersOptions = {}) {
    this.v1 = new ResponseHeadersV1(options);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: ResponseHeadersOptions): ResponseHeaders {
    return new ResponseHeaders({ ...this.#options, ...options });
  }
}
