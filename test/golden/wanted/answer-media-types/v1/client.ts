// Generated from test/golden/given/answer-media-types.yaml by `npm run generate`. Do not edit.

import { type Api, type CallOperation, type ClientOptions, createCaller } from "../../../../../src/index.js";
import { FilesApi } from "./files.js";

/** Options of {@link AnswerMediaTypesV1}. */
export interface AnswerMediaTypesV1Options extends ClientOptions {}

/** Media types of answers. */
export class AnswerMediaTypesV1 {
  readonly files: FilesApi;
  readonly #options: AnswerMediaTypesV1Options;

  constructor(options: AnswerMediaTypesV1Options = {}) {
    const caller = createCaller(options, describeApi());
    this.files = new FilesApi(caller);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: AnswerMediaTypesV1Options): AnswerMediaTypesV1 {
    return new AnswerMediaTypesV1({ ...this.#options, ...options });
  }
}

/**
 * Makes the caller of the functions of `functions.ts`: {@link AnswerMediaTypesV1} without its
 * methods.
 */
export function createAnswerMediaTypesV1Caller(options: AnswerMediaTypesV1Options = {}): CallOperation {
  return createCaller(options, describeApi());
}

/** Describes what the API's document says of all its operations. */
export function describeApi(): Api {
  return {
    server: "https://answers.example",
    schemes: {},
    security: [],
  };
}
