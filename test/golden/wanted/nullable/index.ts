// Generated from nullable@v1 by `npm run generate`. Do not edit.

import { NullableV1, type NullableV1Options } from "./v1/client.js";

/** What {@link Nullable} takes. */
export type NullableOptions = NullableV1Options;

/** Nullable: each version of its API as a property, over one configuration. */
export class Nullable {
  readonly v1: NullableV1;

  constructor(options: NullableOptions = {}) {
    this.v1 = new NullableV1(options);
  }
}
