// Generated from test/golden/given/open-enum.yaml by `npm run generate`. Do not edit.

import { type Api, type CallOperation, type ClientOptions, createCaller } from "../../../../../src/index.js";
import { RolesApi } from "./roles.js";

/** Options of {@link OpenEnumV1}. */
export interface OpenEnumV1Options extends ClientOptions {}

/** Lists of values. */
export class OpenEnumV1 {
  readonly roles: RolesApi;
  readonly #options: OpenEnumV1Options;

  constructor(options: OpenEnumV1Options = {}) {
    const caller = createCaller(options, describeApi());
    this.roles = new RolesApi(caller);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: OpenEnumV1Options): OpenEnumV1 {
    return new OpenEnumV1({ ...this.#options, ...options });
  }
}

/** Makes the caller of the functions of `functions.ts`: {@link OpenEnumV1} without its methods. */
export function createOpenEnumV1Caller(options: OpenEnumV1Options = {}): CallOperation {
  return createCaller(options, describeApi());
}

/** Describes what the API's document says of all its operations. */
export function describeApi(): Api {
  return {
    server: "https://enums.example",
    schemes: {},
    security: [],
  };
}
