// Generated from test/golden/given/titles.yaml by `npm run generate`. Do not edit.

import { type ApiPromise, type CallOptions, Resource } from "../../../../../src/index.js";
import type { ItemOutput } from "./models.js";

export class ItemsApi extends Resource {
  /** `GET /items/{item_id}` */
  readItem(params: ReadItemParams, options?: CallOptions): ApiPromise<ItemOutput> {
    return this.call("GET /items/{item_id}", params, options);
  }
}

/** Parameters of {@link ItemsApi.readItem}. */
export interface ReadItemParams {
  /** Format: uuid. */
  item_id: string;
  /** Query. */
  q?: string | undefined;
}
