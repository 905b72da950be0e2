// Generated from test/golden/given/no-content.yaml by `npm run generate`. Do not edit.

import { type Api, type CallOperation, type ClientOptions, createCaller } from "../../../../../src/index.js";
import { JobsApi } from "./jobs.js";

/** Options of {@link NoContentV1}. */
export interface NoContentV1Options extends ClientOptions {}

/** Answers without content. */
export class NoContentV1 {
  readonly jobs: JobsApi;
  readonly #options: NoContentV1Options;

  constructor(options: NoContentV1Options = {}) {
    const caller = createCaller(options, describeApi());
    this.jobs = new JobsApi(caller);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: NoContentV1Options): NoContentV1 {
    return new NoContentV1({ ...this.#options, ...options });
  }
}

/** Makes the caller of the functions of `functions.ts`: {@link NoContentV1} without its methods. */
export function createNoContentV1Caller(options: NoContentV1Options = {}): CallOperation {
  return createCaller(options, describeApi());
}

/** Describes what the API's document says of all its operations. */
export function describeApi(): Api {
  return {
    server: "https://empty.example",
    schemes: {},
    security: [],
    errorBody: { message: "message" },
  };
}
