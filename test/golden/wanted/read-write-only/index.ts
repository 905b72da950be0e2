// Generated from read-write-only@v1 by `npm run generate`. Do not edit.

import { ReadWriteOnlyV1, type ReadWriteOnlyV1Options } from "./v1/client.js";

/** Options of {@link ReadWriteOnly}. */
export type ReadWriteOnlyOptions = ReadWriteOnlyV1Options;

/** ReadWriteOnly: each version of its API as a property, over one configuration. */
export class ReadWriteOnly {
  readonly v1: ReadWriteOnlyV1;
  readonly #options: ReadWriteOnlyOptions;

  constructor(options: ReadWriteOnlyOptions = {}) {
    this.v1 = new ReadWriteOnlyV1(options);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: ReadWriteOnlyOptions): ReadWriteOnly {
    return new ReadWriteOnly({ ...this.#options, ...options });
  }
}
