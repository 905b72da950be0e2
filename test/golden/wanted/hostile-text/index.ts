// Generated from hostile-text@v1 by `npm run generate`. Do not edit.

import { HostileTextV1, type HostileTextV1Options } from "./v1/client.js";

/** Options of {@link HostileText}. */
export type HostileTextOptions = HostileTextV1Options;

/** HostileText: each version of its API as a property, over one configuration. */
export class HostileText {
  readonly v1: HostileTextV1;
  readonly #options: HostileTextOptions;

  constructor(options: HostileTextOptions = {}) {
    this.v1 = new HostileTextV1(options);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: HostileTextOptions): HostileText {
    return new HostileText({ ...this.#options, ...options });
  }
}
