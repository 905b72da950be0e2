// Generated from several-successes@v1 by `npm run generate`. Do not edit.

import { SeveralSuccessesV1, type SeveralSuccessesV1Options } from "./v1/client.js";

/** Options of {@link SeveralSuccesses}. */
export type SeveralSuccessesOptions = SeveralSuccessesV1Options;

/** SeveralSuccesses: each version of its API as a property, over one configuration. */
export class SeveralSuccesses {
  readonly v1: SeveralSuccessesV1;
  readonly #options: SeveralSuccessesOptions;

  constructor(options: SeveralSuccessesOptions = {}) {
    this.v1 = new SeveralSuccessesV1(options);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: SeveralSuccessesOptions): SeveralSuccesses {
    return new SeveralSuccesses({ ...this.#options, ...options });
  }
}
