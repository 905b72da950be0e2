// Generated from test/golden/given/recursion.yaml by `npm run generate`. Do not edit.

import type { ApiPromise, CallOperation, CallOptions, NoParams } from "../../../../../src/index.js";
import type { Tree } from "./models.js";
import type { TreesApi } from "./trees.js";
export { createRecursionV1Caller, type RecursionV1Options } from "./client.js";

/**
 * Get a tree. See {@link TreesApi.getTree}.
 *
 * `GET /trees`
 */
export function getTree(caller: CallOperation, params: NoParams = {}, options?: CallOptions): ApiPromise<Tree> {
  return caller("GET /trees", params, options);
}
