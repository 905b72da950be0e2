// Generated from odd-operation-ids@v1 by `npm run generate`. Do not edit.

import { OddOperationIdsV1, type OddOperationIdsV1Options } from "./v1/client.js";

/** Options of {@link OddOperationIds}. */
export type OddOperationIdsOptions = OddOperationIdsV1Options;

/** OddOperationIds: each version of its API as a property, over one configuration. */
export class OddOperationIds {
  readonly v1: OddOperationIdsV1;
  readonly #options: OddOperationIdsOptions;

  constructor(options: OddOperationIdsOptions = {}) {
    this.v1 = new OddOperationIdsV1(options);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: OddOperationIdsOptions): OddOperationIds {
    return new OddOperationIds({ ...this.#options, ...options });
  }
}
