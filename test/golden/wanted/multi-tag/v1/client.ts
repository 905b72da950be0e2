// Generated from test/golden/given/multi-tag.yaml by `npm run generate`. Do not edit.

import { type Api, type CallOperation, type ClientOptions, createCaller } from "../../../../../src/index.js";
import { DefaultApi } from "./default.js";
import { RAGProvidersApi } from "./rag-providers.js";
import { TaskGraphsApi } from "./task-graphs.js";
import { UserApi } from "./user.js";

/** Options of {@link MultiTagV1}. */
export interface MultiTagV1Options extends ClientOptions {}

/**
 * Tags.
 *
 * One class for each.
 */
export class MultiTagV1 {
  /** People and what they may do. */
  readonly user: UserApi;
  /** Where answers come from. */
  readonly ragProviders: RAGProvidersApi;
  readonly default: DefaultApi;
  readonly taskGraphs: TaskGraphsApi;
  readonly #options: MultiTagV1Options;

  constructor(options: MultiTagV1Options = {}) {
    const caller = createCaller(options, describeApi());
    this.user = new UserApi(caller);
    this.ragProviders = new RAGProvidersApi(caller);
    this.default = new DefaultApi(caller);
    this.taskGraphs = new TaskGraphsApi(caller);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: MultiTagV1Options): MultiTagV1 {
    return new MultiTagV1({ ...this.#options, ...options });
  }
}

/** Makes the caller of the functions of `functions.ts`: {@link MultiTagV1} without its methods. */
export function createMultiTagV1Caller(options: MultiTagV1Options = {}): CallOperation {
  return createCaller(options, describeApi());
}

/** Describes what the API's document says of all its operations. */
export function describeApi(): Api {
  return {
    server: "https://tags.example",
    schemes: {},
    security: [],
  };
}
