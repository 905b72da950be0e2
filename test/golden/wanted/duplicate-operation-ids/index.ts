// Generated from duplicate-operation-ids@v1 by `npm run generate`. Do not edit.

import { DuplicateOperationIdsV1, type DuplicateOperationIdsV1Options } from "./v1/client.js";

/** Options of {@link DuplicateOperationIds}. */
export type DuplicateOperationIdsOptions = DuplicateOperationIdsV1Options;

/** DuplicateOperationIds: each version of its API as a property, over one configuration. */
export class DuplicateOperationIds {
  readonly v1: DuplicateOperationIdsV1;
  readonly #options: DuplicateOperationIdsOptions;

  constructor(options: DuplicateOperationIdsOptions = {}) {
    this.v1 = new DuplicateOperationIdsV1(options);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: DuplicateOperationIdsOptions): DuplicateOperationIds {
    return new DuplicateOperationIds({ ...this.#options, ...options });
  }
}
