// Generated from odd-bodies@v1 by `npm run generate`. Do not edit.

import { OddBodiesV1, type OddBodiesV1Options } from "./v1/client.js";

/** Options of {@link OddBodies}. */
export type OddBodiesOptions = OddBodiesV1Options;

/** OddBodies: each version of its API as a property, over one configuration. */
export class OddBodies {
  readonly v1: OddBodiesV1;
  readonly #options: OddBodiesOptions;

  constructor(options: OddBodiesOptions = {}) {
    this.v1 = new OddBodiesV1(options);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: OddBodiesOptions): OddBodies {
    return new OddBodies({ ...this.#options, ...options });
  }
}
