// Generated from body-media-types@v1 by `npm run generate`. Do not edit.

import { BodyMediaTypesV1, type BodyMediaTypesV1Options } from "./v1/client.js";

/** Options of {@link BodyMediaTypes}. */
export type BodyMediaTypesOptions = BodyMediaTypesV1Options;

/** BodyMediaTypes: each version of its API as a property, over one configuration. */
export class BodyMediaTypes {
  readonly v1: BodyMediaTypesV1;
  readonly #options: BodyMediaTypesOptions;

  constructor(options: BodyMediaTypesOptions = {}) {
    this.v1 = new BodyMediaTypesV1(options);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: BodyMediaTypesOptions): BodyMediaTypes {
    return new BodyMediaTypes({ ...this.#options, ...options });
  }
}
