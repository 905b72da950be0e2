// Generated from no-content@v1 by `npm run generate`. Do not edit.

import { NoContentV1, type NoContentV1Options } from "./v1/client.js";

/** Options of {@link NoContent}. */
export type NoContentOptions = NoContentV1Options;

/** NoContent: each version of its API as a property, over one configuration. */
export class NoContent {
  readonly v1: NoContentV1;
  readonly #options: NoContentOptions;

  constructor(options: NoContentOptions = {}) {
    this.v1 = new NoContentV1(options);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: NoContentOptions): NoContent {
    return new NoContent({ ...this.#options, ...options });
  }
}
