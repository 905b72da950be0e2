// Generated from test/golden/given/multipart-parts.yaml by `npm run generate`. Do not edit.

import {
  type ApiPromise,
  type CallOptions,
  deepObject,
  emptyResponse,
  form,
  multipartBody,
  Resource,
} from "../../../../../src/index.js";
import type { CreateFileBody } from "./models.js";

export class FilesApi extends Resource {
  /**
   * Takes files, and what describes them.
   *
   * `POST /files`
   */
  createFile(params: CreateFileParams, options?: CallOptions): ApiPromise<void> {
    return this.call("POST /files", params, options, {
      body: multipartBody({ link: deepObject(), expand: deepObject(), tags: form({ explode: false }), size: form() }),
      response: emptyResponse,
    });
  }
}

/** Parameters of {@link FilesApi.createFile}. */
export interface CreateFileParams {
  body: CreateFileBody;
}
