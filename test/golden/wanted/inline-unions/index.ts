// Generated from inline-unions@v1 by `npm run generate`. Do not edit.

import { InlineUnionsV1, type InlineUnionsV1Options } from "./v1/client.js";

/** Options of {@link InlineUnions}. */
export type InlineUnionsOptions = InlineUnionsV1Options;

/** InlineUnions: each version of its API as a property, over one configuration. */
export class InlineUnions {
  readonly v1: InlineUnionsV1;
  readonly #options: InlineUnionsOptions;

  constructor(options: InlineUnionsOptions = {}) {
    this.v1 = new InlineUnionsV1(options);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: InlineUnionsOptions): InlineUnions {
    return new InlineUnions({ ...this.#options, ...options });
  }
}
