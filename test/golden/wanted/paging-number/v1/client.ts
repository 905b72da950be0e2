// Generated from test/golden/given/paging-number.yaml by `npm run generate`. Do not edit.

import { type ClientOptions, createCaller } from "../../../../../src/index.js";
import { UsersApi } from "./users.js";

/** What {@link PagingNumberV1} takes. */
export interface PagingNumberV1Options extends ClientOptions {}

/** Pages by number. */
export class PagingNumberV1 {
  readonly users: UsersApi;

  constructor(options: PagingNumberV1Options = {}) {
    const caller = createCaller(options, {
      server: "https://pages.example",
      schemes: {},
      security: [],
    });
    this.users = new UsersApi(caller);
  }
}
