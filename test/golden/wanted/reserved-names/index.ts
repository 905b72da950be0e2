// Generated from reserved-names@v1 by `npm run generate`. Do not edit.

import { ReservedNamesV1, type ReservedNamesV1Options } from "./v1/client.js";

/** Options of {@link ReservedNames}. */
export type ReservedNamesOptions = ReservedNamesV1Options;

/** ReservedNames: each version of its API as a property, over one configuration. */
export class ReservedNames {
  readonly v1: ReservedNamesV1;
  readonly #options: ReservedNamesOptions;

  constructor(options: ReservedNamesOptions = {}) {
    this.v1 = new ReservedNamesV1(options);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: ReservedNamesOptions): ReservedNames {
    return new ReservedNames({ ...this.#options, ...options });
  }
}
