// Generated from test/golden/given/multipart-parts.yaml by `npm run generate`. Do not edit.

import { type Api, type CallOperation, type ClientOptions, createCaller } from "../../../../../src/index.js";
import { FilesApi } from "./files.js";

/** Options of {@link MultipartPartsV1}. */
export interface MultipartPartsV1Options extends ClientOptions {}

/** Parts of a form. */
export class MultipartPartsV1 {
  readonly files: FilesApi;
  readonly #options: MultipartPartsV1Options;

  constructor(options: MultipartPartsV1Options = {}) {
    const caller = createCaller(options, describeApi());
    this.files = new FilesApi(caller);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: MultipartPartsV1Options): MultipartPartsV1 {
    return new MultipartPartsV1({ ...this.#options, ...options });
  }
}

/**
 * Makes the caller of the functions of `functions.ts`: {@link MultipartPartsV1} without its
 * methods.
 */
export function createMultipartPartsV1Caller(options: MultipartPartsV1Options = {}): CallOperation {
  return createCaller(options, describeApi());
}

/** Describes what the API's document says of all its operations. */
export function describeApi(): Api {
  return {
    server: "https://parts.example",
    schemes: {},
    security: [],
  };
}
