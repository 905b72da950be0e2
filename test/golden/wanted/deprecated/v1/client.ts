// Generated from test/golden/given/deprecated.yaml by `npm run generate`. Do not edit.

import { type Api, type CallOperation, type ClientOptions, createCaller } from "../../../../../src/index.js";
import { ReportsApi } from "./reports.js";

/** Options of {@link DeprecatedV1}. */
export interface DeprecatedV1Options extends ClientOptions {}

/** Deprecated parts. */
export class DeprecatedV1 {
  readonly reports: ReportsApi;
  readonly #options: DeprecatedV1Options;

  constructor(options: DeprecatedV1Options = {}) {
    const caller = createCaller(options, describeApi());
    this.reports = new ReportsApi(caller);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: DeprecatedV1Options): DeprecatedV1 {
    return new DeprecatedV1({ ...this.#options, ...options });
  }
}

/** Makes the caller of the functions of `functions.ts`: {@link DeprecatedV1} without its methods. */
export function createDeprecatedV1Caller(options: DeprecatedV1Options = {}): CallOperation {
  return createCaller(options, describeApi());
}

/** Describes what the API's document says of all its operations. */
export function describeApi(): Api {
  return {
    server: "https://old.example",
    schemes: {},
    security: [],
  };
}
