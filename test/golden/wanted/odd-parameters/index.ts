// Generated from odd-parameters@v1 by `npm run generate`. Do not edit.

import { OddParametersV1, type OddParametersV1Options } from "./v1/client.js";

/** Options of {@link OddParameters}. */
export type OddParametersOptions = OddParametersV1Options;

/** OddParameters: each version of its API as a property, over one configuration. */
export class OddParameters {
  readonly v1: OddParametersV1;
  readonly #options: OddParametersOptions;

  constructor(options: OddParametersOptions = {}) {
    this.v1 = new OddParametersV1(options);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: OddParametersOptions): OddParameters {
    return new OddParameters({ ...this.#options, ...options });
  }
}
