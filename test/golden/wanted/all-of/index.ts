// Generated from all-of@v1 by `npm run generate`. Do not edit.

import { AllOfV1, type AllOfV1Options } from "./v1/client.js";

/** Options of {@link AllOf}. */
export type AllOfOptions = AllOfV1Options;

/** AllOf: each version of its API as a property, over one configuration. */
export class AllOf {
  readonly v1: AllOfV1;
  readonly #options: AllOfOptions;

  constructor(options: AllOfOptions = {}) {
    this.v1 = new AllOfV1(options);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: AllOfOptions): AllOf {
    return new AllOf({ ...this.#options, ...options });
  }
}
