// Generated from recursion@v1 by `npm run generate`. Do not edit.

import { RecursionV1, type RecursionV1Options } from "./v1/client.js";

/** Options of {@link Recursion}. */
export type RecursionOptions = RecursionV1Options;

/** Recursion: each version of its API as a property, over one configuration. */
export class Recursion {
  readonly v1: RecursionV1;
  readonly #options: RecursionOptions;

  constructor(options: RecursionOptions = {}) {
    this.v1 = new RecursionV1(options);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: RecursionOptions): Recursion {
    return new Recursion({ ...this.#options, ...options });
  }
}
