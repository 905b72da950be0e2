// Generated from form-upload@v1 by `npm run generate`. Do not edit.

import { FormUploadV1, type FormUploadV1Options } from "./v1/client.js";

/** Options of {@link FormUpload}. */
export type FormUploadOptions = FormUploadV1Options;

/** FormUpload: each version of its API as a property, over one configuration. */
export class FormUpload {
  readonly v1: FormUploadV1;
  readonly #options: FormUploadOptions;

  constructor(options: FormUploadOptions = {}) {
    this.v1 = new FormUploadV1(options);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: FormUploadOptions): FormUpload {
    return new FormUpload({ ...this.#options, ...options });
  }
}
