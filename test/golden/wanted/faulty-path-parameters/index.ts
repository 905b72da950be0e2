// Generated from faulty-path-parameters@v1 by `npm run generate`. Do not edit.

import { FaultyPathParametersV1, type FaultyPathParametersV1Options } from "./v1/client.js";

/** Options of {@link FaultyPathParameters}. */
export type FaultyPathParametersOptions = FaultyPathParametersV1Options;

/** FaultyPathParameters: each version of its API as a property, over one configuration. */
export class FaultyPathParameters {
  readonly v1: FaultyPathParametersV1;
  readonly #options: FaultyPathParametersOptions;

  constructor(options: FaultyPathParametersOptions = {}) {
    this.v1 = new FaultyPathParametersV1(options);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: FaultyPathParametersOptions): FaultyPathParameters {
    return new FaultyPathParameters({ ...this.#options, ...options });
  }
}
