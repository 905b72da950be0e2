// Generated from references@v1 by `npm run generate`. Do not edit.

import { ReferencesV1, type ReferencesV1Options } from "./v1/client.js";

/** Options of {@link References}. */
export type ReferencesOptions = ReferencesV1Options;

/** References: each version of its API as a property, over one configuration. */
export class References {
  readonly v1: ReferencesV1;
  readonly #options: ReferencesOptions;

  constructor(options: ReferencesOptions = {}) {
    this.v1 = new ReferencesV1(options);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: ReferencesOptions): References {
    return new References({ ...this.#options, ...options });
  }
}
