// Generated from json-lines@v1 by `npm run generate`. Do not edit.

import { JsonLinesV1, type JsonLinesV1Options } from "./v1/client.js";

/** Options of {@link JsonLines}. */
export type JsonLinesOptions = JsonLinesV1Options;

/** JsonLines: each version of its API as a property, over one configuration. */
export class JsonLines {
  readonly v1: JsonLinesV1;
  readonly #options: JsonLinesOptions;

  constructor(options: JsonLinesOptions = {}) {
    this.v1 = new JsonLinesV1(options);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: JsonLinesOptions): JsonLines {
    return new JsonLines({ ...this.#options, ...options });
  }
}
