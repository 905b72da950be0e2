// Generated from odd-security@v1 by `npm run generate`. Do not edit.

import { OddSecurityV1, type OddSecurityV1Options } from "./v1/client.js";

/** Options of {@link OddSecurity}. */
export type OddSecurityOptions = OddSecurityV1Options;

/** OddSecurity: each version of its API as a property, over one configuration. */
export class OddSecurity {
  readonly v1: OddSecurityV1;
  readonly #options: OddSecurityOptions;

  constructor(options: OddSecurityOptions = {}) {
    this.v1 = new OddSecurityV1(options);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: OddSecurityOptions): OddSecurity {
    return new OddSecurity({ ...this.#options, ...options });
  }
}
