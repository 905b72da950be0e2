// Generated from paging-recognised@v1 by `npm run generate`. Do not edit.

import { PagingRecognisedV1, type PagingRecognisedV1Options } from "./v1/client.js";

/** Options of {@link PagingRecognised}. */
export type PagingRecognisedOptions = PagingRecognisedV1Options;

/** PagingRecognised: each version of its API as a property, over one configuration. */
export class PagingRecognised {
  readonly v1: PagingRecognisedV1;
  readonly #options: PagingRecognisedOptions;

  constructor(options: PagingRecognisedOptions = {}) {
    this.v1 = new PagingRecognisedV1(options);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: PagingRecognisedOptions): PagingRecognised {
    return new PagingRecognised({ ...this.#options, ...options });
  }
}
