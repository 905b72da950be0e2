// Generated from test/golden/given/open-enum.yaml by `npm run generate`. Do not edit.

import { type ClientOptions, createCaller } from "../../../../../src/index.js";
import { RolesApi } from "./roles.js";

/** What {@link OpenEnumV1} takes. */
export interface OpenEnumV1Options extends ClientOptions {}

/** Lists of values. */
export class OpenEnumV1 {
  readonly roles: RolesApi;

  constructor(options: OpenEnumV1Options = {}) {
    const caller = createCaller(options, {
      server: "https://enums.example",
      schemes: {},
      security: [],
    });
    this.roles = new RolesApi(caller);
  }
}
