// Generated from test/golden/given/recursion.yaml by `npm run generate`. Do not edit.

import { type Api, type CallOperation, type ClientOptions, createCaller } from "../../../../../src/index.js";
import { TreesApi } from "./trees.js";

/** Options of {@link RecursionV1}. */
export interface RecursionV1Options extends ClientOptions {}

/** Recursion. */
export class RecursionV1 {
  readonly trees: TreesApi;
  readonly #options: RecursionV1Options;

  constructor(options: RecursionV1Options = {}) {
    const caller = createCaller(options, describeApi());
    this.trees = new TreesApi(caller);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: RecursionV1Options): RecursionV1 {
    return new RecursionV1({ ...this.#options, ...options });
  }
}

/** Makes the caller of the functions of `functions.ts`: {@link RecursionV1} without its methods. */
export function createRecursionV1Caller(options: RecursionV1Options = {}): CallOperation {
  return createCaller(options, describeApi());
}

/** Describes what the API's document says of all its operations. */
export function describeApi(): Api {
  return {
    server: "https://recursion.example",
    schemes: {},
    security: [],
  };
}
