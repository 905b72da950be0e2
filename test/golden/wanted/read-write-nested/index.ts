// Generated from read-write-nested@v1 by `npm run generate`. Do not edit.

import { ReadWriteNestedV1, type ReadWriteNestedV1Options } from "./v1/client.js";

/** Options of {@link ReadWriteNested}. */
export type ReadWriteNestedOptions = ReadWriteNestedV1Options;

/** ReadWriteNested: each version of its API as a property, over one configuration. */
export class ReadWriteNested {
  readonly v1: ReadWriteNestedV1;
  readonly #options: ReadWriteNestedOptions;

  constructor(options: ReadWriteNestedOptions = {}) {
    this.v1 = new ReadWriteNestedV1(options);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: ReadWriteNestedOptions): ReadWriteNested {
    return new ReadWriteNested({ ...this.#options, ...options });
  }
}
