// Generated from path-level-params@v1 by `npm run generate`. Do not edit.

import { PathLevelParamsV1, type PathLevelParamsV1Options } from "./v1/client.js";

/** Options of {@link PathLevelParams}. */
export type PathLevelParamsOptions = PathLevelParamsV1Options;

/** PathLevelParams: each version of its API as a property, over one configuration. */
export class PathLevelParams {
  readonly v1: PathLevelParamsV1;
  readonly #options: PathLevelParamsOptions;

  constructor(options: PathLevelParamsOptions = {}) {
    this.v1 = new PathLevelParamsV1(options);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: PathLevelParamsOptions): PathLevelParams {
    return new PathLevelParams({ ...this.#options, ...options });
  }
}
