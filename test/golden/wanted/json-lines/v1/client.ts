// Generated from test/golden/given/json-lines.yaml by `npm run generate`. Do not edit.

import { type Api, type CallOperation, type ClientOptions, createCaller } from "../../../../../src/index.js";
import { RowsApi } from "./rows.js";

/** Options of {@link JsonLinesV1}. */
export interface JsonLinesV1Options extends ClientOptions {}

/** Lines of JSON. */
export class JsonLinesV1 {
  readonly rows: RowsApi;
  readonly #options: JsonLinesV1Options;

  constructor(options: JsonLinesV1Options = {}) {
    const caller = createCaller(options, describeApi());
    this.rows = new RowsApi(caller);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: JsonLinesV1Options): JsonLinesV1 {
    return new JsonLinesV1({ ...this.#options, ...options });
  }
}

/** Makes the caller of the functions of `functions.ts`: {@link JsonLinesV1} without its methods. */
export function createJsonLinesV1Caller(options: JsonLinesV1Options = {}): CallOperation {
  return createCaller(options, describeApi());
}

/** Describes what the API's document says of all its operations. */
export function describeApi(): Api {
  return {
    server: "https://lines.example",
    schemes: {},
    security: [],
    secrets: ["secret"],
  };
}
