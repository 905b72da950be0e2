// Generated from test/golden/given/no-operation-id.yaml by `npm run generate`. Do not edit.

import { type ClientOptions, createCaller } from "../../../../../src/index.js";
import { TokensApi } from "./tokens.js";

/** What {@link NoOperationIdV1} takes. */
export interface NoOperationIdV1Options extends ClientOptions {}

/** Operation ids. */
export class NoOperationIdV1 {
  readonly tokens: TokensApi;

  constructor(options: NoOperationIdV1Options = {}) {
    const caller = createCaller(options, {
      server: "https://ids.example",
      schemes: {},
      security: [],
    });
    this.tokens = new TokensApi(caller);
  }
}
