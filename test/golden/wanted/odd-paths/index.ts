// Generated from odd-paths@v1 by `npm run generate`. Do not edit.

import { OddPathsV1, type OddPathsV1Options } from "./v1/client.js";

/** Options of {@link OddPaths}. */
export type OddPathsOptions = OddPathsV1Options;

/** OddPaths: each version of its API as a property, over one configuration. */
export class OddPaths {
  readonly v1: OddPathsV1;
  readonly #options: OddPathsOptions;

  constructor(options: OddPathsOptions = {}) {
    this.v1 = new OddPathsV1(options);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: OddPathsOptions): OddPaths {
    return new OddPaths({ ...this.#options, ...options });
  }
}
