// Generated from composition@v1 by `npm run generate`. Do not edit.

import { CompositionV1, type CompositionV1Options } from "./v1/client.js";

/** What {@link Composition} takes. */
export type CompositionOptions = CompositionV1Options;

/** Composition: each version of its API as a property, over one configuration. */
export class Composition {
  readonly v1: CompositionV1;

  constructor(options: CompositionOptions = {}) {
    this.v1 = new CompositionV1(options);
  }
}
