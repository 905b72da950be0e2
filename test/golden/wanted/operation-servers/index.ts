// Generated from operation-servers@v1 by `npm run generate`. Do not edit.

import { OperationServersV1, type OperationServersV1Options } from "./v1/client.js";

/** Options of {@link OperationServers}. */
export type OperationServersOptions = OperationServersV1Options;

/** OperationServers: each version of its API as a property, over one configuration. */
export class OperationServers {
  readonly v1: OperationServersV1;
  readonly #options: OperationServersOptions;

  constructor(options: OperationServersOptions = {}) {
    this.v1 = new OperationServersV1(options);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: OperationServersOptions): OperationServers {
    return new OperationServers({ ...this.#options, ...options });
  }
}
