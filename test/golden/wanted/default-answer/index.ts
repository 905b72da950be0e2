// Generated from default-answer@v1 by `npm run generate`. Do not edit.

import { DefaultAnswerV1, type DefaultAnswerV1Options } from "./v1/client.js";

/** Options of {@link DefaultAnswer}. */
export type DefaultAnswerOptions = DefaultAnswerV1Options;

/** DefaultAnswer: each version of its API as a property, over one configuration. */
export class DefaultAnswer {
  readonly v1: DefaultAnswerV1;
  readonly #options: DefaultAnswerOptions;

  constructor(options: DefaultAnswerOptions = {}) {
    this.v1 = new DefaultAnswerV1(options);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: DefaultAnswerOptions): DefaultAnswer {
    return new DefaultAnswer({ ...this.#options, ...options });
  }
}
