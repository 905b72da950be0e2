// Generated from test/golden/given/nullable.yaml by `npm run generate`. Do not edit.

import { type ClientOptions, createCaller } from "../../../../../src/index.js";
import { ThingsApi } from "./things.js";

/** What {@link NullableV1} takes. */
export interface NullableV1Options extends ClientOptions {}

/** Nullable values. */
export class NullableV1 {
  readonly things: ThingsApi;

  constructor(options: NullableV1Options = {}) {
    const caller = createCaller(options, {
      server: "https://nullable.example",
      schemes: {},
      security: [],
    });
    this.things = new ThingsApi(caller);
  }
}
