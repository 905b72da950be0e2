// Generated from long-operation-ids@v1 by `npm run generate`. Do not edit.

import { LongOperationIdsV1, type LongOperationIdsV1Options } from "./v1/client.js";

/** Options of {@link LongOperationIds}. */
export type LongOperationIdsOptions = LongOperationIdsV1Options;

/** LongOperationIds: each version of its API as a property, over one configuration. */
export class LongOperationIds {
  readonly v1: LongOperationIdsV1;
  readonly #options: LongOperationIdsOptions;

  constructor(options: LongOperationIdsOptions = {}) {
    this.v1 = new LongOperationIdsV1(options);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: LongOperationIdsOptions): LongOperationIds {
    return new LongOperationIds({ ...this.#options, ...options });
  }
}
