// Generated from test/golden/given/default-answer.yaml by `npm run generate`. Do not edit.

import { type Api, type CallOperation, type ClientOptions, createCaller } from "../../../../../src/index.js";
import { ThingsApi } from "./things.js";

/** Options of {@link DefaultAnswerV1}. */
export interface DefaultAnswerV1Options extends ClientOptions {}

/** The default answer. */
export class DefaultAnswerV1 {
  readonly things: ThingsApi;
  readonly #options: DefaultAnswerV1Options;

  constructor(options: DefaultAnswerV1Options = {}) {
    const caller = createCaller(options, describeApi());
    this.things = new ThingsApi(caller);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: DefaultAnswerV1Options): DefaultAnswerV1 {
    return new DefaultAnswerV1({ ...this.#options, ...options });
  }
}

/** Makes the caller of the functions of `functions.ts`: {@link DefaultAnswerV1} without its methods. */
export function createDefaultAnswerV1Caller(options: DefaultAnswerV1Options = {}): CallOperation {
  return createCaller(options, describeApi());
}

/** Describes what the API's document says of all its operations. */
export function describeApi(): Api {
  return {
    server: "https://default.example",
    schemes: {},
    security: [],
  };
}
