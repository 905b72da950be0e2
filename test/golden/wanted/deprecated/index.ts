// Generated from deprecated@v1 by `npm run generate`. Do not edit.

import { DeprecatedV1, type DeprecatedV1Options } from "./v1/client.js";

/** Options of {@link Deprecated}. */
export type DeprecatedOptions = DeprecatedV1Options;

/** Deprecated: each version of its API as a property, over one configuration. */
export class Deprecated {
  readonly v1: DeprecatedV1;
  readonly #options: DeprecatedOptions;

  constructor(options: DeprecatedOptions = {}) {
    this.v1 = new DeprecatedV1(options);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: DeprecatedOptions): Deprecated {
    return new Deprecated({ ...this.#options, ...options });
  }
}
