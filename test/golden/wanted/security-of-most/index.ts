// Generated from security-of-most@v1 by `npm run generate`. Do not edit.

import { SecurityOfMostV1, type SecurityOfMostV1Options } from "./v1/client.js";

/** Options of {@link SecurityOfMost}. */
export type SecurityOfMostOptions = SecurityOfMostV1Options;

/** SecurityOfMost: each version of its API as a property, over one configuration. */
export class SecurityOfMost {
  readonly v1: SecurityOfMostV1;
  readonly #options: SecurityOfMostOptions;

  constructor(options: SecurityOfMostOptions = {}) {
    this.v1 = new SecurityOfMostV1(options);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: SecurityOfMostOptions): SecurityOfMost {
    return new SecurityOfMost({ ...this.#options, ...options });
  }
}
