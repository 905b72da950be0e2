// Generated from paging-token@v1 by `npm run generate`. Do not edit.

import { PagingTokenV1, type PagingTokenV1Options } from "./v1/client.js";

/** Options of {@link PagingToken}. */
export type PagingTokenOptions = PagingTokenV1Options;

/** PagingToken: each version of its API as a property, over one configuration. */
export class PagingToken {
  readonly v1: PagingTokenV1;
  readonly #options: PagingTokenOptions;

  constructor(options: PagingTokenOptions = {}) {
    this.v1 = new PagingTokenV1(options);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: PagingTokenOptions): PagingToken {
    return new PagingToken({ ...this.#options, ...options });
  }
}
