// Generated from nullable-keyword@v1 by `npm run generate`. Do not edit.

import { NullableKeywordV1, type NullableKeywordV1Options } from "./v1/client.js";

/** Options of {@link NullableKeyword}. */
export type NullableKeywordOptions = NullableKeywordV1Options;

/** NullableKeyword: each version of its API as a property, over one configuration. */
export class NullableKeyword {
  readonly v1: NullableKeywordV1;
  readonly #options: NullableKeywordOptions;

  constructor(options: NullableKeywordOptions = {}) {
    this.v1 = new NullableKeywordV1(options);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: NullableKeywordOptions): NullableKeyword {
    return new NullableKeyword({ ...this.#options, ...options });
  }
}
