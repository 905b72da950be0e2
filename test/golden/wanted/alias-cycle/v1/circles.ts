// Generated from test/golden/given/alias-cycle.yaml by `npm run generate`. Do not edit.

import { type ApiPromise, type CallOptions, type NoParams, Resource } from "../../../../../src/index.js";
import type { OneA } from "./models.js";

export class CirclesApi extends Resource {
  /**
   * Get a circle.
   *
   * `GET /circles`
   */
  getCircle(params: NoParams = {}, options?: CallOptions): ApiPromise<OneA> {
    return this.call("GET /circles", params, options);
  }
}
