// Generated from test/golden/given/paging-token.yaml by `npm run generate`. Do not edit.

import { type Api, type CallOperation, type ClientOptions, createCaller } from "../../../../../src/index.js";
import { FilesApi } from "./files.js";

/** Options of {@link PagingTokenV1}. */
export interface PagingTokenV1Options extends ClientOptions {}

/** Pages by token. */
export class PagingTokenV1 {
  readonly files: FilesApi;
  readonly #options: PagingTokenV1Options;

  constructor(options: PagingTokenV1Options = {}) {
    const caller = createCaller(options, describeApi());
    this.files = new FilesApi(caller);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: PagingTokenV1Options): PagingTokenV1 {
    return new PagingTokenV1({ ...this.#options, ...options });
  }
}

/** Makes the caller of the functions of `functions.ts`: {@link PagingTokenV1} without its methods. */
export function createPagingTokenV1Caller(options: PagingTokenV1Options = {}): CallOperation {
  return createCaller(options, describeApi());
}

/** Describes what the API's document says of all its operations. */
export function describeApi(): Api {
  return {
    server: "https://pages.example",
    schemes: {},
    security: [],
    errorBody: { message: "message" },
  };
}
