// Generated from literals@v1 by `npm run generate`. Do not edit.

import { LiteralsV1, type LiteralsV1Options } from "./v1/client.js";

/** Options of {@link Literals}. */
export type LiteralsOptions = LiteralsV1Options;

/** Literals: each version of its API as a property, over one configuration. */
export class Literals {
  readonly v1: LiteralsV1;
  readonly #options: LiteralsOptions;

  constructor(options: LiteralsOptions = {}) {
    this.v1 = new LiteralsV1(options);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: LiteralsOptions): Literals {
    return new Literals({ ...this.#options, ...options });
  }
}
