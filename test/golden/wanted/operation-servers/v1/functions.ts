// Generated from test/golden/given/operation-servers.yaml by `npm run generate`. Do not edit.

import {
  type ApiPromise,
  type CallOperation,
  type CallOptions,
  emptyResponse,
  type NoParams,
  rawBody,
} from "../../../../../src/index.js";
import type { DeleteContentParams, FilesApi, GetContentParams, UploadFileParams } from "./files.js";
export { createOperationServersV1Caller, type OperationServersV1Options } from "./client.js";

/**
 * List files. See {@link FilesApi.getFiles}.
 *
 * `GET /files`
 */
export function getFiles(caller: CallOperation, params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
  return caller("GET /files", params, options, { response: emptyResponse });
}

/**
 * Upload a file. See {@link FilesApi.uploadFile}.
 *
 * `POST /files`
 */
export function uploadFile(caller: CallOperation, params: UploadFileParams, options?: CallOptions): ApiPromise<void> {
  return caller("POST /files", params, options, { body: rawBody("text/plain"), response: emptyResponse });
}

/**
 * Get a file. See {@link FilesApi.getContent}.
 *
 * `GET /content/{id}`
 */
export function getContent(caller: CallOperation, params: GetContentParams, options?: CallOptions): ApiPromise<void> {
  return caller("GET /content/{id}", params, options, { response: emptyResponse });
}

/**
 * Delete a file. See {@link FilesApi.deleteContent}.
 *
 * `DELETE /content/{id}`
 */
export function deleteContent(
  caller: CallOperation,
  params: DeleteContentParams,
  options?: CallOptions,
): ApiPromise<void> {
  return caller("DELETE /content/{id}", params, options, { response: emptyResponse });
}

/**
 * Is at another path of the API. See {@link FilesApi.getOld}.
 *
 * `GET /old`
 */
export function getOld(caller: CallOperation, params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
  return caller("GET /old", params, options, { response: emptyResponse });
}
