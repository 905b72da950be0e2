// Generated from test/golden/given/header-and-cookie-params.yaml by `npm run generate`. Do not edit.

import { type ClientOptions, createCaller } from "../../../../../src/index.js";
import { SessionsApi } from "./sessions.js";

/** What {@link HeaderAndCookieParamsV1} takes. */
export interface HeaderAndCookieParamsV1Options extends ClientOptions {}

/** Headers and cookies. */
export class HeaderAndCookieParamsV1 {
  readonly sessions: SessionsApi;

  constructor(options: HeaderAndCookieParamsV1Options = {}) {
    const caller = createCaller(options, {
      server: "https://headers.example",
      schemes: {},
      security: [],
    });
    this.sessions = new SessionsApi(caller);
  }
}
