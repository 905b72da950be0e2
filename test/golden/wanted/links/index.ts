// Generated from links@v1 by `npm run generate`. Do not edit.

import { LinksV1, type LinksV1Options } from "./v1/client.js";

/** Options of {@link Links}. */
export type LinksOptions = LinksV1Options;

/** Links: each version of its API as a property, over one configuration. */
export class Links {
  readonly v1: LinksV1;
  readonly #options: LinksOptions;

  constructor(options: LinksOptions = {}) {
    this.v1 = new LinksV1(options);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: LinksOptions): Links {
    return new Links({ ...this.#options, ...options });
  }
}
