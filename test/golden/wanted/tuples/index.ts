// Generated from tuples@v1 by `npm run generate`. Do not edit.

import { TuplesV1, type TuplesV1Options } from "./v1/client.js";

/** Options of {@link Tuples}. */
export type TuplesOptions = TuplesV1Options;

/** Tuples: each version of its API as a property, over one configuration. */
export class Tuples {
  readonly v1: TuplesV1;
  readonly #options: TuplesOptions;

  constructor(options: TuplesOptions = {}) {
    this.v1 = new TuplesV1(options);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: TuplesOptions): Tuples {
    return new Tuples({ ...this.#options, ...options });
  }
}
