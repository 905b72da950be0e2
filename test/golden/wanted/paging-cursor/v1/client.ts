// Generated from test/golden/given/paging-cursor.yaml by `npm run generate`. Do not edit.

import { type Api, type CallOperation, type ClientOptions, createCaller } from "../../../../../src/index.js";
import { PetsApi } from "./pets.js";

/** Options of {@link PagingCursorV1}. */
export interface PagingCursorV1Options extends ClientOptions {}

/** Pages by cursor. */
export class PagingCursorV1 {
  readonly pets: PetsApi;
  readonly #options: PagingCursorV1Options;

  constructor(options: PagingCursorV1Options = {}) {
    const caller = createCaller(options, describeApi());
    this.pets = new PetsApi(caller);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: PagingCursorV1Options): PagingCursorV1 {
    return new PagingCursorV1({ ...this.#options, ...options });
  }
}

/** Makes the caller of the functions of `functions.ts`: {@link PagingCursorV1} without its methods. */
export function createPagingCursorV1Caller(options: PagingCursorV1Options = {}): CallOperation {
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
