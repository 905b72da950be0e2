// Generated from test/golden/given/long-operation-ids.yaml by `npm run generate`. Do not edit.

import {
  type ApiPromise,
  type CallOperation,
  type CallOptions,
  emptyResponse,
  type NoParams,
} from "../../../../../src/index.js";
import type { DefaultApi, ItemItemsItemIdPutParams, ReadItemParams } from "./default.js";
export { createLongOperationIdsV1Caller, type LongOperationIdsV1Options } from "./client.js";

/**
 * Is that of the root. See {@link DefaultApi.readRoot}.
 *
 * `GET /`
 */
export function readRoot(caller: CallOperation, params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
  return caller("GET /", params, options, { response: emptyResponse });
}

/**
 * Is found by its function. See {@link DefaultApi.readItem}.
 *
 * `GET /items/{item_id}`
 */
export function readItem(caller: CallOperation, params: ReadItemParams, options?: CallOptions): ApiPromise<void> {
  return caller("GET /items/{item_id}", params, options, { response: emptyResponse });
}

/**
 * Has another method at its end. See {@link DefaultApi.itemItemsItemIdPut}.
 *
 * `DELETE /items/{item_id}`
 */
export function itemItemsItemIdPut(
  caller: CallOperation,
  params: ItemItemsItemIdPutParams,
  options?: CallOptions,
): ApiPromise<void> {
  return caller("DELETE /items/{item_id}", params, options, { response: emptyResponse });
}

/**
 * Shares its function. See {@link DefaultApi.listFilesV1FilesGet}.
 *
 * `GET /v1/files`
 */
export function listFilesV1FilesGet(
  caller: CallOperation,
  params: NoParams = {},
  options?: CallOptions,
): ApiPromise<void> {
  return caller("GET /v1/files", params, options, { response: emptyResponse });
}

/**
 * Shares its function too. See {@link DefaultApi.listFilesV2FilesGet}.
 *
 * `GET /v2/files`
 */
export function listFilesV2FilesGet(
  caller: CallOperation,
  params: NoParams = {},
  options?: CallOptions,
): ApiPromise<void> {
  return caller("GET /v2/files", params, options, { response: emptyResponse });
}

/**
 * Would have the name of the next. See {@link DefaultApi.searchSearchGet}.
 *
 * `GET /search`
 */
export function searchSearchGet(caller: CallOperation, params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
  return caller("GET /search", params, options, { response: emptyResponse });
}

/**
 * Has the name. See {@link DefaultApi.search}.
 *
 * `GET /find`
 */
export function search(caller: CallOperation, params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
  return caller("GET /find", params, options, { response: emptyResponse });
}

/**
 * Has the name of a method of every class. See {@link DefaultApi.callOperation}.
 *
 * `POST /call`
 */
export function callOperation(caller: CallOperation, params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
  return caller("POST /call", params, options, { response: emptyResponse });
}
