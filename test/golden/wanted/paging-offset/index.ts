// Generated from paging-offset@v1 by `npm run generate`. Do not edit.

import { PagingOffsetV1, type PagingOffsetV1Options } from "./v1/client.js";

/** Options of {@link PagingOffset}. */
export type PagingOffsetOptions = PagingOffsetV1Options;

/** PagingOffset: each version of its API as a property, over one configuration. */
export class PagingOffset {
  readonly v1: PagingOffsetV1;
  readonly #options: PagingOffsetOptions;

  constructor(options: PagingOffsetOptions = {}) {
    this.v1 = new PagingOffsetV1(options);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: PagingOffsetOptions): PagingOffset {
    return new PagingOffset({ ...this.#options, ...options });
  }
}
