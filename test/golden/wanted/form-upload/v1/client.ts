// Generated from test/golden/given/form-upload.yaml by `npm run generate`. Do not edit.

import { type Api, type CallOperation, type ClientOptions, createCaller } from "../../../../../src/index.js";
import { FilesApi } from "./files.js";

/** Options of {@link FormUploadV1}. */
export interface FormUploadV1Options extends ClientOptions {}

/** Forms and uploads. */
export class FormUploadV1 {
  readonly files: FilesApi;
  readonly #options: FormUploadV1Options;

  constructor(options: FormUploadV1Options = {}) {
    const caller = createCaller(options, describeApi());
    this.files = new FilesApi(caller);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: FormUploadV1Options): FormUploadV1 {
    return new FormUploadV1({ ...this.#options, ...options });
  }
}

/** Makes the caller of the functions of `functions.ts`: {@link FormUploadV1} without its methods. */
export function createFormUploadV1Caller(options: FormUploadV1Options = {}): CallOperation {
  return createCaller(options, describeApi());
}

/** Describes what the API's document says of all its operations. */
export function describeApi(): Api {
  return {
    server: "https://forms.example",
    schemes: {},
    security: [],
  };
}
