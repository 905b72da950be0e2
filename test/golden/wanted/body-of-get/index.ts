// Generated from body-of-get@v1 by `npm run generate`. Do not edit.

import { BodyOfGetV1, type BodyOfGetV1Options } from "./v1/client.js";

/** Options of {@link BodyOfGet}. */
export type BodyOfGetOptions = BodyOfGetV1Options;

/** BodyOfGet: each version of its API as a property, over one configuration. */
export class BodyOfGet {
  readonly v1: BodyOfGetV1;
  readonly #options: BodyOfGetOptions;

  constructor(options: BodyOfGetOptions = {}) {
    this.v1 = new BodyOfGetV1(options);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: BodyOfGetOptions): BodyOfGet {
    return new BodyOfGet({ ...this.#options, ...options });
  }
}
