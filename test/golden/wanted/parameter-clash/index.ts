// Generated from parameter-clash@v1 by `npm run generate`. Do not edit.

import { ParameterClashV1, type ParameterClashV1Options } from "./v1/client.js";

/** Options of {@link ParameterClash}. */
export type ParameterClashOptions = ParameterClashV1Options;

/** ParameterClash: each version of its API as a property, over one configuration. */
export class ParameterClash {
  readonly v1: ParameterClashV1;
  readonly #options: ParameterClashOptions;

  constructor(options: ParameterClashOptions = {}) {
    this.v1 = new ParameterClashV1(options);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: ParameterClashOptions): ParameterClash {
    return new ParameterClash({ ...this.#options, ...options });
  }
}
