// Generated from test/golden/given/shared-bodies.yaml by `npm run generate`. Do not edit.

import { type Api, type CallOperation, type ClientOptions, createCaller } from "../../../../../src/index.js";
import { UsersApi } from "./users.js";

/** Options of {@link SharedBodiesV1}. */
export interface SharedBodiesV1Options extends ClientOptions {}

/** Shared bodies. */
export class SharedBodiesV1 {
  readonly users: UsersApi;
  readonly #options: SharedBodiesV1Options;

  constructor(options: SharedBodiesV1Options = {}) {
    const caller = createCaller(options, describeApi());
    this.users = new UsersApi(caller);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: SharedBodiesV1Options): SharedBodiesV1 {
    return new SharedBodiesV1({ ...this.#options, ...options });
  }
}

/** Makes the caller of the functions of `functions.ts`: {@link SharedBodiesV1} without its methods. */
export function createSharedBodiesV1Caller(options: SharedBodiesV1Options = {}): CallOperation {
  return createCaller(options, describeApi());
}

/** Describes what the API's document says of all its operations. */
export function describeApi(): Api {
  return {
    server: "https://acme.example",
    schemes: {},
    security: [],
    errorBody: { message: "message" },
  };
}
