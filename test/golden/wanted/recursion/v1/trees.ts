// Generated from test/golden/given/recursion.yaml by `npm run generate`. Do not edit.

import { type ApiPromise, type CallOptions, type NoParams, Resource } from "../../../../../src/index.js";
import type { Tree } from "./models.js";

export class TreesApi extends Resource {
  /**
   * Get a tree.
   *
   * `GET /trees`
   */
  getTree(params: NoParams = {}, options?: CallOptions): ApiPromise<Tree> {
    return this.call("GET /trees", params, options);
  }
}
