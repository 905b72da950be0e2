// Generated from nullable@v1 by `npm run generate`. Do not edit.

import { NullableV1, type NullableV1Options } from "./v1/client.js";

/** Options of {@link Nullable}. */
export type NullableOptions = NullableV1Options;

/** Nullable: each version of its API as a property, over one configuration. */
export class Nullable {
  readonly v1: NullableV1;
  readonly #options: NullableOptions;

  constructor(options: NullableOptions = {}) {
    this.v1 = new NullableV1(options);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: NullableOptions): Nullable {
    return new Nullable({ ...this.#options, ...options });
  }
}
