// Generated from shared-bodies@v1 by `npm run generate`. Do not edit.

import { SharedBodiesV1, type SharedBodiesV1Options } from "./v1/client.js";

/** Options of {@link SharedBodies}. */
export type SharedBodiesOptions = SharedBodiesV1Options;

/** SharedBodies: each version of its API as a property, over one configuration. */
export class SharedBodies {
  readonly v1: SharedBodiesV1;
  readonly #options: SharedBodiesOptions;

  constructor(options: SharedBodiesOptions = {}) {
    this.v1 = new SharedBodiesV1(options);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: SharedBodiesOptions): SharedBodies {
    return new SharedBodies({ ...this.#options, ...options });
  }
}
