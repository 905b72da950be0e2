// Generated from test/golden/given/read-write-only.yaml by `npm run generate`. Do not edit.

import { type Api, type CallOperation, type ClientOptions, createCaller } from "../../../../../src/index.js";
import { UsersApi } from "./users.js";

/** Options of {@link ReadWriteOnlyV1}. */
export interface ReadWriteOnlyV1Options extends ClientOptions {}

/** Directions. */
export class ReadWriteOnlyV1 {
  readonly users: UsersApi;
  readonly #options: ReadWriteOnlyV1Options;

  constructor(options: ReadWriteOnlyV1Options = {}) {
    const caller = createCaller(options, describeApi());
    this.users = new UsersApi(caller);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: ReadWriteOnlyV1Options): ReadWriteOnlyV1 {
    return new ReadWriteOnlyV1({ ...this.#options, ...options });
  }
}

/** Makes the caller of the functions of `functions.ts`: {@link ReadWriteOnlyV1} without its methods. */
export function createReadWriteOnlyV1Caller(options: ReadWriteOnlyV1Options = {}): CallOperation {
  return createCaller(options, describeApi());
}

/** Describes what the API's document says of all its operations. */
export function describeApi(): Api {
  return {
    server: "https://directions.example",
    schemes: {},
    security: [],
    errorBody: { message: "message" },
    secrets: ["password", "secret"],
  };
}
