// Generated from other-methods@v1 by `npm run generate`. Do not edit.

import { OtherMethodsV1, type OtherMethodsV1Options } from "./v1/client.js";

/** Options of {@link OtherMethods}. */
export type OtherMethodsOptions = OtherMethodsV1Options;

/** OtherMethods: each version of its API as a property, over one configuration. */
export class OtherMethods {
  readonly v1: OtherMethodsV1;
  readonly #options: OtherMethodsOptions;

  constructor(options: OtherMethodsOptions = {}) {
    this.v1 = new OtherMethodsV1(options);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: OtherMethodsOptions): OtherMethods {
    return new OtherMethods({ ...this.#options, ...options });
  }
}
