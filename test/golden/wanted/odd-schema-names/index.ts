// Generated from odd-schema-names@v1 by `npm run generate`. Do not edit.

import { OddSchemaNamesV1, type OddSchemaNamesV1Options } from "./v1/client.js";

/** Options of {@link OddSchemaNames}. */
export type OddSchemaNamesOptions = OddSchemaNamesV1Options;

/** OddSchemaNames: each version of its API as a property, over one configuration. */
export class OddSchemaNames {
  readonly v1: OddSchemaNamesV1;
  readonly #options: OddSchemaNamesOptions;

  constructor(options: OddSchemaNamesOptions = {}) {
    this.v1 = new OddSchemaNamesV1(options);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: OddSchemaNamesOptions): OddSchemaNames {
    return new OddSchemaNames({ ...this.#options, ...options });
  }
}
