// Generated from test/golden/given/path-level-params.yaml by `npm run generate`. Do not edit.

import { type Api, type CallOperation, type ClientOptions, createCaller } from "../../../../../src/index.js";
import { MembersApi } from "./members.js";

/** Options of {@link PathLevelParamsV1}. */
export interface PathLevelParamsV1Options extends ClientOptions {
  /**
   * Where the API is, instead of the document's own server. The path `/v1` is added to it.
   *
   * The document knows these, the first by default:
   *
   * - `https://{region}.paths.example`: `region` is `eu` by default.
   */
  baseUrl?: string | undefined;
}

/** Parameters of a path. */
export class PathLevelParamsV1 {
  readonly members: MembersApi;
  readonly #options: PathLevelParamsV1Options;

  constructor(options: PathLevelParamsV1Options = {}) {
    const caller = createCaller(options, describeApi());
    this.members = new MembersApi(caller);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: PathLevelParamsV1Options): PathLevelParamsV1 {
    return new PathLevelParamsV1({ ...this.#options, ...options });
  }
}

/**
 * Makes the caller of the functions of `functions.ts`: {@link PathLevelParamsV1} without its
 * methods.
 */
export function createPathLevelParamsV1Caller(options: PathLevelParamsV1Options = {}): CallOperation {
  return createCaller(options, describeApi());
}

/** Describes what the API's document says of all its operations. */
export function describeApi(): Api {
  return {
    server: "https://eu.paths.example/v1",
    schemes: {},
    security: [],
  };
}
