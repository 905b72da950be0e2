// Generated from test/golden/given/reserved-names.yaml by `npm run generate`. Do not edit.

import { type Api, type CallOperation, type ClientOptions, createCaller } from "../../../../../src/index.js";
import { ClassApi } from "./class.js";
import { ClientApi } from "./client-api.js";

/** Options of {@link ReservedNamesV1}. */
export interface ReservedNamesV1Options extends ClientOptions {}

/** Reserved names. */
export class ReservedNamesV1 {
  /** Its file cannot be client.ts. */
  readonly client: ClientApi;
  /** Its property may be a reserved word. */
  readonly class: ClassApi;
  readonly #options: ReservedNamesV1Options;

  constructor(options: ReservedNamesV1Options = {}) {
    const caller = createCaller(options, describeApi());
    this.client = new ClientApi(caller);
    this.class = new ClassApi(caller);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: ReservedNamesV1Options): ReservedNamesV1 {
    return new ReservedNamesV1({ ...this.#options, ...options });
  }
}

/** Makes the caller of the functions of `functions.ts`: {@link ReservedNamesV1} without its methods. */
export function createReservedNamesV1Caller(options: ReservedNamesV1Options = {}): CallOperation {
  return createCaller(options, describeApi());
}

/** Describes what the API's document says of all its operations. */
export function describeApi(): Api {
  return {
    server: "https://reserved.example",
    schemes: {},
    security: [],
    errorBody: { message: "message" },
  };
}
