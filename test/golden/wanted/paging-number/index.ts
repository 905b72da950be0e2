// Generated from paging-number@v1 by `npm run generate`. Do not edit.

import { PagingNumberV1, type PagingNumberV1Options } from "./v1/client.js";

/** Options of {@link PagingNumber}. */
export type PagingNumberOptions = PagingNumberV1Options;

/** PagingNumber: each version of its API as a property, over one configuration. */
export class PagingNumber {
  readonly v1: PagingNumberV1;
  readonly #options: PagingNumberOptions;

  constructor(options: PagingNumberOptions = {}) {
    this.v1 = new PagingNumberV1(options);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: PagingNumberOptions): PagingNumber {
    return new PagingNumber({ ...this.#options, ...options });
  }
}
