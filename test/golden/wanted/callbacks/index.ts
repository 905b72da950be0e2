// Generated from callbacks@v1 by `npm run generate`. Do not edit.

import { CallbacksV1, type CallbacksV1Options } from "./v1/client.js";

/** Options of {@link Callbacks}. */
export type CallbacksOptions = CallbacksV1Options;

/** Callbacks: each version of its API as a property, over one configuration. */
export class Callbacks {
  readonly v1: CallbacksV1;
  readonly #options: CallbacksOptions;

  constructor(options: CallbacksOptions = {}) {
    this.v1 = new CallbacksV1(options);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: CallbacksOptions): Callbacks {
    return new Callbacks({ ...this.#options, ...options });
  }
}
