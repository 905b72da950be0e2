// Generated from test/golden/given/form-upload.yaml by `npm run generate`. Do not edit.

import {
  anyResponse,
  type ApiPromise,
  type CallOperation,
  type CallOptions,
  chosenBody,
  emptyResponse,
  formBody,
  jsonBody,
  multipartBody,
  rawBody,
} from "../../../../../src/index.js";
import type {
  ChooseTypeParams,
  EditFileParams,
  FilesApi,
  ReplaceFileParams,
  SearchFilesParams,
  UploadFileParams,
} from "./files.js";
export { createFormUploadV1Caller, type FormUploadV1Options } from "./client.js";

/**
 * Upload a file with what describes it. See {@link FilesApi.uploadFile}.
 *
 * `POST /files`
 */
export function uploadFile(caller: CallOperation, params: UploadFileParams, options?: CallOptions): ApiPromise<void> {
  return caller("POST /files", params, options, { body: multipartBody(), response: anyResponse });
}

/**
 * Replace a file by bytes. See {@link FilesApi.replaceFile}.
 *
 * `PUT /files/{name}`
 */
export function replaceFile(caller: CallOperation, params: ReplaceFileParams, options?: CallOptions): ApiPromise<void> {
  return caller("PUT /files/{name}", params, options, {
    body: rawBody("application/octet-stream"),
    response: emptyResponse,
  });
}

/**
 * Replace a file by text. See {@link FilesApi.editFile}.
 *
 * `PATCH /files/{name}`
 */
export function editFile(caller: CallOperation, params: EditFileParams, options?: CallOptions): ApiPromise<void> {
  return caller("PATCH /files/{name}", params, options, { body: rawBody("text/plain"), response: emptyResponse });
}

/**
 * Search by a form. See {@link FilesApi.searchFiles}.
 *
 * `POST /search`
 */
export function searchFiles(
  caller: CallOperation,
  params: SearchFilesParams = {},
  options?: CallOptions,
): ApiPromise<void> {
  return caller("POST /search", params, options, { body: formBody(), response: emptyResponse });
}

/**
 * Takes a form or JSON. See {@link FilesApi.chooseType}.
 *
 * `POST /choice`
 */
export function chooseType(
  caller: CallOperation,
  params: ChooseTypeParams = {},
  options?: CallOptions,
): ApiPromise<void> {
  return caller("POST /choice", params, options, {
    body: chosenBody({
      "application/merge-patch+json": jsonBody("application/merge-patch+json"),
      "application/x-www-form-urlencoded": formBody(),
    }),
    response: emptyResponse,
  });
}
