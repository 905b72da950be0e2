// Generated from test/golden/given/several-successes.yaml by `npm run generate`. Do not edit.

import { type Api, type CallOperation, type ClientOptions, createCaller } from "../../../../../src/index.js";
import { JobsApi } from "./jobs.js";

/** Options of {@link SeveralSuccessesV1}. */
export interface SeveralSuccessesV1Options extends ClientOptions {}

/** Several successes. */
export class SeveralSuccessesV1 {
  readonly jobs: JobsApi;
  readonly #options: SeveralSuccessesV1Options;

  constructor(options: SeveralSuccessesV1Options = {}) {
    const caller = createCaller(options, describeApi());
    this.jobs = new JobsApi(caller);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: SeveralSuccessesV1Options): SeveralSuccessesV1 {
    return new SeveralSuccessesV1({ ...this.#options, ...options });
  }
}

/**
 * Makes the caller of the functions of `functions.ts`: {@link SeveralSuccessesV1} without its
 * methods.
 */
export function createSeveralSuccessesV1Caller(options: SeveralSuccessesV1Options = {}): CallOperation {
  return createCaller(options, describeApi());
}

/** Describes what the API's document says of all its operations. */
export function describeApi(): Api {
  return {
    server: "https://successes.example",
    schemes: {},
    security: [],
  };
}
