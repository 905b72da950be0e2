// Generated from test/golden/given/paging-recognised.yaml by `npm run generate`. Do not edit.

import { type Api, type CallOperation, type ClientOptions, createCaller } from "../../../../../src/index.js";
import { ListsApi } from "./lists.js";

/** Options of {@link PagingRecognisedV1}. */
export interface PagingRecognisedV1Options extends ClientOptions {}

/** Pages as they are recognised. */
export class PagingRecognisedV1 {
  readonly lists: ListsApi;
  readonly #options: PagingRecognisedV1Options;

  constructor(options: PagingRecognisedV1Options = {}) {
    const caller = createCaller(options, describeApi());
    this.lists = new ListsApi(caller);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: PagingRecognisedV1Options): PagingRecognisedV1 {
    return new PagingRecognisedV1({ ...this.#options, ...options });
  }
}

/**
 * Makes the caller of the functions of `functions.ts`: {@link PagingRecognisedV1} without its
 * methods.
 */
export function createPagingRecognisedV1Caller(options: PagingRecognisedV1Options = {}): CallOperation {
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
