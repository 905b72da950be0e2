// Generated from required-alternatives@v1 by `npm run generate`. Do not edit.

import { RequiredAlternativesV1, type RequiredAlternativesV1Options } from "./v1/client.js";

/** Options of {@link RequiredAlternatives}. */
export type RequiredAlternativesOptions = RequiredAlternativesV1Options;

/** RequiredAlternatives: each version of its API as a property, over one configuration. */
export class RequiredAlternatives {
  readonly v1: RequiredAlternativesV1;
  readonly #options: RequiredAlternativesOptions;

  constructor(options: RequiredAlternativesOptions = {}) {
    this.v1 = new RequiredAlternativesV1(options);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: RequiredAlternativesOptions): RequiredAlternatives {
    return new RequiredAlternatives({ ...this.#options, ...options });
  }
}
