// Generated from test/golden/given/path-level-params.yaml by `npm run generate`. Do not edit.

import { type ClientOptions, createCaller } from "../../../../../src/index.js";
import { MembersApi } from "./members.js";

/** What {@link PathLevelParamsV1} takes. */
export interface PathLevelParamsV1Options extends ClientOptions {}

/** Parameters of a path. */
export class PathLevelParamsV1 {
  readonly members: MembersApi;

  constructor(options: PathLevelParamsV1Options = {}) {
    const caller = createCaller(options, {
      server: "https://eu.paths.example/v1",
      schemes: {},
      security: [],
    });
    this.members = new MembersApi(caller);
  }
}
