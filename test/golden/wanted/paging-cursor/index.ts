// Generated from paging-cursor@v1 by `npm run generate`. Do not edit.

import { PagingCursorV1, type PagingCursorV1Options } from "./v1/client.js";

/** Options of {@link PagingCursor}. */
export type PagingCursorOptions = PagingCursorV1Options;

/** PagingCursor: each version of its API as a property, over one configuration. */
export class PagingCursor {
  readonly v1: PagingCursorV1;
  readonly #options: PagingCursorOptions;

  constructor(options: PagingCursorOptions = {}) {
    this.v1 = new PagingCursorV1(options);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: PagingCursorOptions): PagingCursor {
    return new PagingCursor({ ...this.#options, ...options });
  }
}
