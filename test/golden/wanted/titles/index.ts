// Generated from titles@v1 by `npm run generate`. Do not edit.

import { TitlesV1, type TitlesV1Options } from "./v1/client.js";

/** Options of {@link Titles}. */
export type TitlesOptions = TitlesV1Options;

/** Titles: each version of its API as a property, over one configuration. */
export class Titles {
  readonly v1: TitlesV1;
  readonly #options: TitlesOptions;

  constructor(options: TitlesOptions = {}) {
    this.v1 = new TitlesV1(options);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: TitlesOptions): Titles {
    return new Titles({ ...this.#options, ...options });
  }
}
