// Generated from odd-styles@v1 by `npm run generate`. Do not edit.

import { OddStylesV1, type OddStylesV1Options } from "./v1/client.js";

/** Options of {@link OddStyles}. */
export type OddStylesOptions = OddStylesV1Options;

/** OddStyles: each version of its API as a property, over one configuration. */
export class OddStyles {
  readonly v1: OddStylesV1;
  readonly #options: OddStylesOptions;

  constructor(options: OddStylesOptions = {}) {
    this.v1 = new OddStylesV1(options);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: OddStylesOptions): OddStyles {
    return new OddStyles({ ...this.#options, ...options });
  }
}
