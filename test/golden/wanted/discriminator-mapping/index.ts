// Generated from discriminator-mapping@v1 by `npm run generate`. Do not edit.

import { DiscriminatorMappingV1, type DiscriminatorMappingV1Options } from "./v1/client.js";

/** Options of {@link DiscriminatorMapping}. */
export type DiscriminatorMappingOptions = DiscriminatorMappingV1Options;

/** DiscriminatorMapping: each version of its API as a property, over one configuration. */
export class DiscriminatorMapping {
  readonly v1: DiscriminatorMappingV1;
  readonly #options: DiscriminatorMappingOptions;

  constructor(options: DiscriminatorMappingOptions = {}) {
    this.v1 = new DiscriminatorMappingV1(options);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: DiscriminatorMappingOptions): DiscriminatorMapping {
    return new DiscriminatorMapping({ ...this.#options, ...options });
  }
}
