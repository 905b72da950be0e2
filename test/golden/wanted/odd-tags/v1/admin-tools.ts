// Generated from test/golden/given/odd-tags.yaml by `npm run generate`. Do not edit.

import { type ApiPromise, type CallOptions, emptyResponse, type NoParams, Resource } from "../../../../../src/index.js";

/** Has a name of its own. */
export class AdminToolsApi extends Resource {
  /** `GET /internal` */
  a8(params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /internal", params, options, { response: emptyResponse });
  }
}
