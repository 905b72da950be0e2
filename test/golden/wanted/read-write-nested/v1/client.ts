// Generated from test/golden/given/read-write-nested.yaml by `npm run generate`. Do not edit.

import { type Api, type CallOperation, type ClientOptions, createCaller } from "../../../../../src/index.js";
import { UsersApi } from "./users.js";

/** Options of {@link ReadWriteNestedV1}. */
export interface ReadWriteNestedV1Options extends ClientOptions {}

/** Ways. */
export class ReadWriteNestedV1 {
  readonly users: UsersApi;
  readonly #options: ReadWriteNestedV1Options;

  constructor(options: ReadWriteNestedV1Options = {}) {
    const caller = createCaller(options, describeApi());
    this.users = new UsersApi(caller);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: ReadWriteNestedV1Options): ReadWriteNestedV1 {
    return new ReadWriteNestedV1({ ...this.#options, ...options });
  }
}

/**
 * Makes the caller of the functions of `functions.ts`: {@link ReadWriteNestedV1} without its
 * methods.
 */
export function createReadWriteNestedV1Caller(options: ReadWriteNestedV1Options = {}): CallOperation {
  return createCaller(options, describeApi());
}

/** Describes what the API's document says of all its operations. */
export function describeApi(): Api {
  return {
    server: "https://ways.example",
    schemes: {},
    security: [],
    secrets: ["secret"],
  };
}
