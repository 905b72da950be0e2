// Generated from test/golden/given/titles.yaml by `npm run generate`. Do not edit.

import { type Api, type CallOperation, type ClientOptions, createCaller } from "../../../../../src/index.js";
import { ItemsApi } from "./items.js";

/** Options of {@link TitlesV1}. */
export interface TitlesV1Options extends ClientOptions {}

/** Titles. */
export class TitlesV1 {
  readonly items: ItemsApi;
  readonly #options: TitlesV1Options;

  constructor(options: TitlesV1Options = {}) {
    const caller = createCaller(options, describeApi());
    this.items = new ItemsApi(caller);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: TitlesV1Options): TitlesV1 {
    return new TitlesV1({ ...this.#options, ...options });
  }
}

/** Makes the caller of the functions of `functions.ts`: {@link TitlesV1} without its methods. */
export function createTitlesV1Caller(options: TitlesV1Options = {}): CallOperation {
  return createCaller(options, describeApi());
}

/** Describes what the API's document says of all its operations. */
export function describeApi(): Api {
  return {
    server: "https://acme.example",
    schemes: {},
    security: [],
  };
}
