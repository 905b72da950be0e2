// Generated from paging-link@v1 by `npm run generate`. Do not edit.

import { PagingLinkV1, type PagingLinkV1Options } from "./v1/client.js";

/** Options of {@link PagingLink}. */
export type PagingLinkOptions = PagingLinkV1Options;

/** PagingLink: each version of its API as a property, over one configuration. */
export class PagingLink {
  readonly v1: PagingLinkV1;
  readonly #options: PagingLinkOptions;

  constructor(options: PagingLinkOptions = {}) {
    this.v1 = new PagingLinkV1(options);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: PagingLinkOptions): PagingLink {
    return new PagingLink({ ...this.#options, ...options });
  }
}
