// Generated from multi-tag@v1 by `npm run generate`. Do not edit.

import { MultiTagV1, type MultiTagV1Options } from "./v1/client.js";

/** Options of {@link MultiTag}. */
export type MultiTagOptions = MultiTagV1Options;

/** MultiTag: each version of its API as a property, over one configuration. */
export class MultiTag {
  readonly v1: MultiTagV1;
  readonly #options: MultiTagOptions;

  constructor(options: MultiTagOptions = {}) {
    this.v1 = new MultiTagV1(options);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: MultiTagOptions): MultiTag {
    return new MultiTag({ ...this.#options, ...options });
  }
}
