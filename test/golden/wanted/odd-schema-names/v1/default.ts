// Generated from test/golden/given/odd-schema-names.yaml by `npm run generate`. Do not edit.

import { type ApiPromise, type CallOptions, type NoParams, Resource } from "../../../../../src/index.js";
import type { All } from "./models.js";

export class DefaultApi extends Resource {
  /**
   * Brings one of each.
   *
   * `GET /all`
   */
  getAll(params: NoParams = {}, options?: CallOptions): ApiPromise<All> {
    return this.call("GET /all", params, options);
  }
}
