// Generated from test/golden/given/long-operation-ids.yaml by `npm run generate`. Do not edit.

import { type ApiPromise, type CallOptions, emptyResponse, type NoParams, Resource } from "../../../../../src/index.js";

export class DefaultApi extends Resource {
  /**
   * Is that of the root.
   *
   * `GET /`
   */
  readRoot(params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /", params, options, { response: emptyResponse });
  }

  /**
   * Is found by its function.
   *
   * `GET /items/{item_id}`
   */
  readItem(params: ReadItemParams, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /items/{item_id}", params, options, { response: emptyResponse });
  }

  /**
   * Has another method at its end.
   *
   * `DELETE /items/{item_id}`
   */
  itemItemsItemIdPut(params: ItemItemsItemIdPutParams, options?: CallOptions): ApiPromise<void> {
    return this.call("DELETE /items/{item_id}", params, options, { response: emptyResponse });
  }

  /**
   * Shares its function.
   *
   * `GET /v1/files`
   */
  listFilesV1FilesGet(params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /v1/files", params, options, { response: emptyResponse });
  }

  /**
   * Shares its function too.
   *
   * `GET /v2/files`
   */
  listFilesV2FilesGet(params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /v2/files", params, options, { response: emptyResponse });
  }

  /**
   * Would have the name of the next.
   *
   * `GET /search`
   */
  searchSearchGet(params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /search", params, options, { response: emptyResponse });
  }

  /**
   * Has the name.
   *
   * `GET /find`
   */
  search(params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /find", params, options, { response: emptyResponse });
  }

  /**
   * Has the name of a method of every class.
   *
   * `POST /call`
   */
  callOperation(params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("POST /call", params, options, { response: emptyResponse });
  }
}

/** Parameters of {@link DefaultApi.readItem}. */
export interface ReadItemParams {
  item_id: string;
}

/** Parameters of {@link DefaultApi.itemItemsItemIdPut}. */
export interface ItemItemsItemIdPutParams {
  item_id: string;
}
