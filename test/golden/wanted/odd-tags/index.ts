// Generated from odd-tags@v1 by `npm run generate`. Do not edit.

import { OddTagsV1, type OddTagsV1Options } from "./v1/client.js";

/** Options of {@link OddTags}. */
export type OddTagsOptions = OddTagsV1Options;

/** OddTags: each version of its API as a property, over one configuration. */
export class OddTags {
  readonly v1: OddTagsV1;
  readonly #options: OddTagsOptions;

  constructor(options: OddTagsOptions = {}) {
    this.v1 = new OddTagsV1(options);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: OddTagsOptions): OddTags {
    return new OddTags({ ...this.#options, ...options });
  }
}
