// Generated from ts-names@v1 by `npm run generate`. Do not edit.

import { TsNamesV1, type TsNamesV1Options } from "./v1/client.js";

/** Options of {@link TsNames}. */
export type TsNamesOptions = TsNamesV1Options;

/** TsNames: each version of its API as a property, over one configuration. */
export class TsNames {
  readonly v1: TsNamesV1;
  readonly #options: TsNamesOptions;

  constructor(options: TsNamesOptions = {}) {
    this.v1 = new TsNamesV1(options);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: TsNamesOptions): TsNames {
    return new TsNames({ ...this.#options, ...options });
  }
}
