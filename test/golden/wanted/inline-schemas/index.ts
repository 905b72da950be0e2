// Generated from inline-schemas@v1 by `npm run generate`. Do not edit.

import { InlineSchemasV1, type InlineSchemasV1Options } from "./v1/client.js";

/** Options of {@link InlineSchemas}. */
export type InlineSchemasOptions = InlineSchemasV1Options;

/** InlineSchemas: each version of its API as a property, over one configuration. */
export class InlineSchemas {
  readonly v1: InlineSchemasV1;
  readonly #options: InlineSchemasOptions;

  constructor(options: InlineSchemasOptions = {}) {
    this.v1 = new InlineSchemasV1(options);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: InlineSchemasOptions): InlineSchemas {
    return new InlineSchemas({ ...this.#options, ...options });
  }
}
