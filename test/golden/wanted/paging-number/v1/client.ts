// Generated from test/golden/given/paging-number.yaml by `npm run generate`. Do not edit.

import { type Api, type CallOperation, type ClientOptions, createCaller } from "../../../../../src/index.js";
import { UsersApi } from "./users.js";

/** Options of {@link PagingNumberV1}. */
export interface PagingNumberV1Options extends ClientOptions {}

/** Pages by number. */
export class PagingNumberV1 {
  readonly users: UsersApi;
  readonly #options: PagingNumberV1Options;

  constructor(options: PagingNumberV1Options = {}) {
    const caller = createCaller(options, describeApi());
    this.users = new UsersApi(caller);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: PagingNumberV1Options): PagingNumberV1 {
    return new PagingNumberV1({ ...this.#options, ...options });
  }
}

/** Makes the caller of the functions of `functions.ts`: {@link PagingNumberV1} without its methods. */
export function createPagingNumberV1Caller(options: PagingNumberV1Options = {}): CallOperation {
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
