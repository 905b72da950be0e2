// Generated from discriminator-inherited@v1 by `npm run generate`. Do not edit.

import { DiscriminatorInheritedV1, type DiscriminatorInheritedV1Options } from "./v1/client.js";

/** Options of {@link DiscriminatorInherited}. */
export type DiscriminatorInheritedOptions = DiscriminatorInheritedV1Options;

/** DiscriminatorInherited: each version of its API as a property, over one configuration. */
export class DiscriminatorInherited {
  readonly v1: DiscriminatorInheritedV1;
  readonly #options: DiscriminatorInheritedOptions;

  constructor(options: DiscriminatorInheritedOptions = {}) {
    this.v1 = new DiscriminatorInheritedV1(options);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: DiscriminatorInheritedOptions): DiscriminatorInherited {
    return new DiscriminatorInherited({ ...this.#options, ...options });
  }
}
