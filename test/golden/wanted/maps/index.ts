// Generated from maps@v1 by `npm run generate`. Do not edit.

import { MapsV1, type MapsV1Options } from "./v1/client.js";

/** Options of {@link Maps}. */
export type MapsOptions = MapsV1Options;

/** Maps: each version of its API as a property, over one configuration. */
export class Maps {
  readonly v1: MapsV1;
  readonly #options: MapsOptions;

  constructor(options: MapsOptions = {}) {
    this.v1 = new MapsV1(options);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: MapsOptions): Maps {
    return new Maps({ ...this.#options, ...options });
  }
}
