// Generated from open-enum@v1 by `npm run generate`. Do not edit.

import { OpenEnumV1, type OpenEnumV1Options } from "./v1/client.js";

/** Options of {@link OpenEnum}. */
export type OpenEnumOptions = OpenEnumV1Options;

/** OpenEnum: each version of its API as a property, over one configuration. */
export class OpenEnum {
  readonly v1: OpenEnumV1;
  readonly #options: OpenEnumOptions;

  constructor(options: OpenEnumOptions = {}) {
    this.v1 = new OpenEnumV1(options);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: OpenEnumOptions): OpenEnum {
    return new OpenEnum({ ...this.#options, ...options });
  }
}
