// Generated from swagger-2@v1 by `npm run generate`. Do not edit.

import { Swagger2V1, type Swagger2V1Options } from "./v1/client.js";

/** Options of {@link Swagger2}. */
export type Swagger2Options = Swagger2V1Options;

/** Swagger2: each version of its API as a property, over one configuration. */
export class Swagger2 {
  readonly v1: Swagger2V1;
  readonly #options: Swagger2Options;

  constructor(options: Swagger2Options = {}) {
    this.v1 = new Swagger2V1(options);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: Swagger2Options): Swagger2 {
    return new Swagger2({ ...this.#options, ...options });
  }
}
