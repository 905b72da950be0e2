// Generated from parameter-styles@v1 by `npm run generate`. Do not edit.

import { ParameterStylesV1, type ParameterStylesV1Options } from "./v1/client.js";

/** Options of {@link ParameterStyles}. */
export type ParameterStylesOptions = ParameterStylesV1Options;

/** ParameterStyles: each version of its API as a property, over one configuration. */
export class ParameterStyles {
  readonly v1: ParameterStylesV1;
  readonly #options: ParameterStylesOptions;

  constructor(options: ParameterStylesOptions = {}) {
    this.v1 = new ParameterStylesV1(options);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: ParameterStylesOptions): ParameterStyles {
    return new ParameterStyles({ ...this.#options, ...options });
  }
}
