// Generated from test/golden/given/ts-names.yaml by `npm run generate`. Do not edit.

import { type Api, type CallOperation, type ClientOptions, createCaller } from "../../../../../src/index.js";
import { ToolsApi } from "./tools.js";

/** Options of {@link TsNamesV1}. */
export interface TsNamesV1Options extends ClientOptions {}

/** Given names. */
export class TsNamesV1 {
  /** Tools. */
  readonly tools: ToolsApi;
  readonly #options: TsNamesV1Options;

  constructor(options: TsNamesV1Options = {}) {
    const caller = createCaller(options, describeApi());
    this.tools = new ToolsApi(caller);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: TsNamesV1Options): TsNamesV1 {
    return new TsNamesV1({ ...this.#options, ...options });
  }
}

/** Makes the caller of the functions of `functions.ts`: {@link TsNamesV1} without its methods. */
export function createTsNamesV1Caller(options: TsNamesV1Options = {}): CallOperation {
  return createCaller(options, describeApi());
}

/** Describes what the API's document says of all its operations. */
export function describeApi(): Api {
  return {
    server: "https://names.example",
    schemes: {},
    security: [],
  };
}
