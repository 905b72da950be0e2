// Generated from test/golden/given/paging-offset.yaml by `npm run generate`. Do not edit.

import { type Api, type CallOperation, type ClientOptions, createCaller } from "../../../../../src/index.js";
import { BooksApi } from "./books.js";

/** Options of {@link PagingOffsetV1}. */
export interface PagingOffsetV1Options extends ClientOptions {}

/** Pages by offset. */
export class PagingOffsetV1 {
  readonly books: BooksApi;
  readonly #options: PagingOffsetV1Options;

  constructor(options: PagingOffsetV1Options = {}) {
    const caller = createCaller(options, describeApi());
    this.books = new BooksApi(caller);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: PagingOffsetV1Options): PagingOffsetV1 {
    return new PagingOffsetV1({ ...this.#options, ...options });
  }
}

/** Makes the caller of the functions of `functions.ts`: {@link PagingOffsetV1} without its methods. */
export function createPagingOffsetV1Caller(options: PagingOffsetV1Options = {}): CallOperation {
  return createCaller(options, describeApi());
}

/** Describes what the API's document says of all its operations. */
export function describeApi(): Api {
  return {
    server: "https://pages.example",
    schemes: {},
    security: [],
  };
}
