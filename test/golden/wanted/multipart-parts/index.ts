// Generated from multipart-parts@v1 by `npm run generate`. Do not edit.

import { MultipartPartsV1, type MultipartPartsV1Options } from "./v1/client.js";

/** Options of {@link MultipartParts}. */
export type MultipartPartsOptions = MultipartPartsV1Options;

/** MultipartParts: each version of its API as a property, over one configuration. */
export class MultipartParts {
  readonly v1: MultipartPartsV1;
  readonly #options: MultipartPartsOptions;

  constructor(options: MultipartPartsOptions = {}) {
    this.v1 = new MultipartPartsV1(options);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: MultipartPartsOptions): MultipartParts {
    return new MultipartParts({ ...this.#options, ...options });
  }
}
