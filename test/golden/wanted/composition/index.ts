// Generated from composition@v1 by `npm run generate`. Do not edit.

import { CompositionV1, type CompositionV1Options } from "./v1/client.js";

/** Options of {@link Composition}. */
export type CompositionOptions = CompositionV1Options;

/** Composition: each version of its API as a property, over one configuration. */
export class Composition {
  readonly v1: CompositionV1;
  readonly #options: CompositionOptions;

  constructor(options: CompositionOptions = {}) {
    this.v1 = new CompositionV1(options);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: CompositionOptions): Composition {
    return new Composition({ ...this.#options, ...options });
  }
}
