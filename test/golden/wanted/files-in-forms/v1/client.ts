// Generated from test/golden/given/files-in-forms.yaml by `npm run generate`. Do not edit.

import { type Api, type CallOperation, type ClientOptions, createCaller } from "../../../../../src/index.js";
import { PhotosApi } from "./photos.js";

/** Options of {@link FilesInFormsV1}. */
export interface FilesInFormsV1Options extends ClientOptions {}

/** Files. */
export class FilesInFormsV1 {
  readonly photos: PhotosApi;
  readonly #options: FilesInFormsV1Options;

  constructor(options: FilesInFormsV1Options = {}) {
    const caller = createCaller(options, describeApi());
    this.photos = new PhotosApi(caller);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: FilesInFormsV1Options): FilesInFormsV1 {
    return new FilesInFormsV1({ ...this.#options, ...options });
  }
}

/** Makes the caller of the functions of `functions.ts`: {@link FilesInFormsV1} without its methods. */
export function createFilesInFormsV1Caller(options: FilesInFormsV1Options = {}): CallOperation {
  return createCaller(options, describeApi());
}

/** Describes what the API's document says of all its operations. */
export function describeApi(): Api {
  return {
    server: "https://example.test",
    schemes: {},
    security: [],
  };
}
