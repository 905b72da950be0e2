// Generated from answer-media-types@v1 by `npm run generate`. Do not edit.

import { AnswerMediaTypesV1, type AnswerMediaTypesV1Options } from "./v1/client.js";

/** Options of {@link AnswerMediaTypes}. */
export type AnswerMediaTypesOptions = AnswerMediaTypesV1Options;

/** AnswerMediaTypes: each version of its API as a property, over one configuration. */
export class AnswerMediaTypes {
  readonly v1: AnswerMediaTypesV1;
  readonly #options: AnswerMediaTypesOptions;

  constructor(options: AnswerMediaTypesOptions = {}) {
    this.v1 = new AnswerMediaTypesV1(options);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: AnswerMediaTypesOptions): AnswerMediaTypes {
    return new AnswerMediaTypes({ ...this.#options, ...options });
  }
}
