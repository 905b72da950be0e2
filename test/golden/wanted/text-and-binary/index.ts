// Generated from text-and-binary@v1 by `npm run generate`. Do not edit.

import { TextAndBinaryV1, type TextAndBinaryV1Options } from "./v1/client.js";

/** Options of {@link TextAndBinary}. */
export type TextAndBinaryOptions = TextAndBinaryV1Options;

/** TextAndBinary: each version of its API as a property, over one configuration. */
export class TextAndBinary {
  readonly v1: TextAndBinaryV1;
  readonly #options: TextAndBinaryOptions;

  constructor(options: TextAndBinaryOptions = {}) {
    this.v1 = new TextAndBinaryV1(options);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: TextAndBinaryOptions): TextAndBinary {
    return new TextAndBinary({ ...this.#options, ...options });
  }
}
