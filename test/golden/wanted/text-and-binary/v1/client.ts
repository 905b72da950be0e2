// Generated from test/golden/given/text-and-binary.yaml by `npm run generate`. Do not edit.

import { type Api, type CallOperation, type ClientOptions, createCaller } from "../../../../../src/index.js";
import { FilesApi } from "./files.js";

/** Options of {@link TextAndBinaryV1}. */
export interface TextAndBinaryV1Options extends ClientOptions {}

/** Text and bytes. */
export class TextAndBinaryV1 {
  readonly files: FilesApi;
  readonly #options: TextAndBinaryV1Options;

  constructor(options: TextAndBinaryV1Options = {}) {
    const caller = createCaller(options, describeApi());
    this.files = new FilesApi(caller);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: TextAndBinaryV1Options): TextAndBinaryV1 {
    return new TextAndBinaryV1({ ...this.#options, ...options });
  }
}

/** Makes the caller of the functions of `functions.ts`: {@link TextAndBinaryV1} without its methods. */
export function createTextAndBinaryV1Caller(options: TextAndBinaryV1Options = {}): CallOperation {
  return createCaller(options, describeApi());
}

/** Describes what the API's document says of all its operations. */
export function describeApi(): Api {
  return {
    server: "https://text.example",
    schemes: {},
    security: [],
  };
}
