// Generated from test/golden/given/titles.yaml by `npm run generate`. Do not edit.

import type { ApiPromise, CallOperation, CallOptions } from "../../../../../src/index.js";
import type { ItemsApi, ReadItemParams } from "./items.js";
import type { ItemOutput } from "./models.js";
export { createTitlesV1Caller, type TitlesV1Options } from "./client.js";

/**
 * See {@link ItemsApi.readItem}.
 *
 * `GET /items/{item_id}`
 */
export function readItem(caller: CallOperation, params: ReadItemParams, options?: CallOptions): ApiPromise<ItemOutput> {
  return caller("GET /items/{item_id}", params, options);
}
