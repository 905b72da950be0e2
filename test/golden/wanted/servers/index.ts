// Generated from servers@v1 by `npm run generate`. Do not edit.

import { ServersV1, type ServersV1Options } from "./v1/client.js";

/** Options of {@link Servers}. */
export type ServersOptions = ServersV1Options;

/** Servers: each version of its API as a property, over one configuration. */
export class Servers {
  readonly v1: ServersV1;
  readonly #options: ServersOptions;

  constructor(options: ServersOptions = {}) {
    this.v1 = new ServersV1(options);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: ServersOptions): Servers {
    return new Servers({ ...this.#options, ...options });
  }
}
