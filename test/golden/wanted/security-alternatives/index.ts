// Generated from security-alternatives@v1 by `npm run generate`. Do not edit.

import { SecurityAlternativesV1, type SecurityAlternativesV1Options } from "./v1/client.js";

/** Options of {@link SecurityAlternatives}. */
export type SecurityAlternativesOptions = SecurityAlternativesV1Options;

/** SecurityAlternatives: each version of its API as a property, over one configuration. */
export class SecurityAlternatives {
  readonly v1: SecurityAlternativesV1;
  readonly #options: SecurityAlternativesOptions;

  constructor(options: SecurityAlternativesOptions = {}) {
    this.v1 = new SecurityAlternativesV1(options);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: SecurityAlternativesOptions): SecurityAlternatives {
    return new SecurityAlternatives({ ...this.#options, ...options });
  }
}
