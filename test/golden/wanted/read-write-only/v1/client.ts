// Generated from test/golden/given/read-write-only.yaml by `npm run generate`. Do not edit.

import { type ClientOptions, createCaller } from "../../../../../src/index.js";
import { UsersApi } from "./users.js";

/** What {@link ReadWriteOnlyV1} takes. */
export interface ReadWriteOnlyV1Options extends ClientOptions {}

/** Directions. */
export class ReadWriteOnlyV1 {
  readonly users: UsersApi;

  constructor(options: ReadWriteOnlyV1Options = {}) {
    const caller = createCaller(options, {
      server: "https://directions.example",
      schemes: {},
      security: [],
    });
    this.users = new UsersApi(caller);
  }
}
