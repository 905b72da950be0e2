// Generated from test/golden/given/links.yaml by `npm run generate`. Do not edit.

import { type Api, type CallOperation, type ClientOptions, createCaller } from "../../../../../src/index.js";
import { UsersApi } from "./users.js";

/** Options of {@link LinksV1}. */
export interface LinksV1Options extends ClientOptions {}

/** Links. */
export class LinksV1 {
  readonly users: UsersApi;
  readonly #options: LinksV1Options;

  constructor(options: LinksV1Options = {}) {
    const caller = createCaller(options, describeApi());
    this.users = new UsersApi(caller);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: LinksV1Options): LinksV1 {
    return new LinksV1({ ...this.#options, ...options });
  }
}

/** Makes the caller of the functions of `functions.ts`: {@link LinksV1} without its methods. */
export function createLinksV1Caller(options: LinksV1Options = {}): CallOperation {
  return createCaller(options, describeApi());
}

/** Describes what the API's document says of all its operations. */
export function describeApi(): Api {
  return {
    server: "https://links.example",
    schemes: {},
    security: [],
  };
}
