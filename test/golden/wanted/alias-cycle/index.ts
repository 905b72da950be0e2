// Generated from alias-cycle@v1 by `npm run generate`. Do not edit.

import { AliasCycleV1, type AliasCycleV1Options } from "./v1/client.js";

/** Options of {@link AliasCycle}. */
export type AliasCycleOptions = AliasCycleV1Options;

/** AliasCycle: each version of its API as a property, over one configuration. */
export class AliasCycle {
  readonly v1: AliasCycleV1;
  readonly #options: AliasCycleOptions;

  constructor(options: AliasCycleOptions = {}) {
    this.v1 = new AliasCycleV1(options);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: AliasCycleOptions): AliasCycle {
    return new AliasCycle({ ...this.#options, ...options });
  }
}
