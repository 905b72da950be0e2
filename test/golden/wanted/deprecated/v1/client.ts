// Generated from test/golden/given/deprecated.yaml by `npm run generate`. Do not edit.

import { type ClientOptions, createCaller } from "../../../../../src/index.js";
import { ReportsApi } from "./reports.js";

/** What {@link DeprecatedV1} takes. */
export interface DeprecatedV1Options extends ClientOptions {}

/** Deprecated parts. */
export class DeprecatedV1 {
  readonly reports: ReportsApi;

  constructor(options: DeprecatedV1Options = {}) {
    const caller = createCaller(options, {
      server: "https://old.example",
      schemes: {},
      security: [],
    });
    this.reports = new ReportsApi(caller);
  }
}
