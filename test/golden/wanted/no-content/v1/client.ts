// Generated from test/golden/given/no-content.yaml by `npm run generate`. Do not edit.

import { type ClientOptions, createCaller } from "../../../../../src/index.js";
import { JobsApi } from "./jobs.js";

/** What {@link NoContentV1} takes. */
export interface NoContentV1Options extends ClientOptions {}

/** Answers without content. */
export class NoContentV1 {
  readonly jobs: JobsApi;

  constructor(options: NoContentV1Options = {}) {
    const caller = createCaller(options, {
      server: "https://empty.example",
      schemes: {},
      security: [],
    });
    this.jobs = new JobsApi(caller);
  }
}
