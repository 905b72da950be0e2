// Generated from arthur@v1 by `npm run generate`. Do not edit.

import { ArthurV1, type ArthurV1Options } from "./v1/client.js";

/** Options of {@link Arthur}. */
export type ArthurOptions = ArthurV1Options;

/** Arthur: each version of its API as a property, over one configuration. */
export class Arthur {
  readonly v1: ArthurV1;
  readonly #options: ArthurOptions;

  constructor(options: ArthurOptions = {}) {
    this.v1 = new ArthurV1(options);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: ArthurOptions): Arthur {
    return new Arthur({ ...this.#options, ...options });
  }
}
