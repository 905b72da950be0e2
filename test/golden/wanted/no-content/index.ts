// Generated from no-content@v1 by `npm run generate`. Do not edit.

import { NoContentV1, type NoContentV1Options } from "./v1/client.js";

/** What {@link NoContent} takes. */
export type NoContentOptions = NoContentV1Options;

/** NoContent: each version of its API as a property, over one configuration. */
export class NoContent {
  readonly v1: NoContentV1;

  constructor(options: NoContentOptions = {}) {
    this.v1 = new NoContentV1(options);
  }
}
