// Generated from test/golden/given/multipart-parts.yaml by `npm run generate`. Do not edit.

import {
  type ApiPromise,
  type CallOperation,
  type CallOptions,
  deepObject,
  emptyResponse,
  form,
  multipartBody,
} from "../../../../../src/index.js";
import type { CreateFileParams, FilesApi } from "./files.js";
export { createMultipartPartsV1Caller, type MultipartPartsV1Options } from "./client.js";

/**
 * Takes files, and what describes them. See {@link FilesApi.createFile}.
 *
 * `POST /files`
 */
export function createFile(caller: CallOperation, params: CreateFileParams, options?: CallOptions): ApiPromise<void> {
  return caller("POST /files", params, options, {
    body: multipartBody({ link: deepObject(), expand: deepObject(), tags: form({ explode: false }), size: form() }),
    response: emptyResponse,
  });
}
