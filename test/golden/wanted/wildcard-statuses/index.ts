// Generated from wildcard-statuses@v1 by `npm run generate`. Do not edit.

import { WildcardStatusesV1, type WildcardStatusesV1Options } from "./v1/client.js";

/** Options of {@link WildcardStatuses}. */
export type WildcardStatusesOptions = WildcardStatusesV1Options;

/** WildcardStatuses: each version of its API as a property, over one configuration. */
export class WildcardStatuses {
  readonly v1: WildcardStatusesV1;
  readonly #options: WildcardStatusesOptions;

  constructor(options: WildcardStatusesOptions = {}) {
    this.v1 = new WildcardStatusesV1(options);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: WildcardStatusesOptions): WildcardStatuses {
    return new WildcardStatuses({ ...this.#options, ...options });
  }
}
