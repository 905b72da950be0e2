// Generated from files-in-forms@v1 by `npm run generate`. Do not edit.

import { FilesInFormsV1, type FilesInFormsV1Options } from "./v1/client.js";

/** Options of {@link FilesInForms}. */
export type FilesInFormsOptions = FilesInFormsV1Options;

/** FilesInForms: each version of its API as a property, over one configuration. */
export class FilesInForms {
  readonly v1: FilesInFormsV1;
  readonly #options: FilesInFormsOptions;

  constructor(options: FilesInFormsOptions = {}) {
    this.v1 = new FilesInFormsV1(options);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: FilesInFormsOptions): FilesInForms {
    return new FilesInForms({ ...this.#options, ...options });
  }
}
