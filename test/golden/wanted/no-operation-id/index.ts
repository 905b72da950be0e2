// Generated from no-operation-id@v1 by `npm run generate`. Do not edit.

import { NoOperationIdV1, type NoOperationIdV1Options } from "./v1/client.js";

/** Options of {@link NoOperationId}. */
export type NoOperationIdOptions = NoOperationIdV1Options;

/** NoOperationId: each version of its API as a property, over one configuration. */
export class NoOperationId {
  readonly v1: NoOperationIdV1;
  readonly #options: NoOperationIdOptions;

  constructor(options: NoOperationIdOptions = {}) {
    this.v1 = new NoOperationIdV1(options);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: NoOperationIdOptions): NoOperationId {
    return new NoOperationId({ ...this.#options, ...options });
  }
}
