// Generated from test/golden/given/operation-servers.yaml by `npm run generate`. Do not edit.

import {
  type ApiPromise,
  type CallOptions,
  emptyResponse,
  type NoParams,
  rawBody,
  Resource,
} from "../../../../../src/index.js";

export class FilesApi extends Resource {
  /**
   * List files.
   *
   * `GET /files`
   */
  getFiles(params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /files", params, options, { response: emptyResponse });
  }

  /**
   * Upload a file.
   *
   * Sent to `https://files.acme.example`, unless `baseUrl` is set.
   *
   * `POST /files`
   */
  uploadFile(params: UploadFileParams, options?: CallOptions): ApiPromise<void> {
    return this.call("POST /files", params, options, { body: rawBody("text/plain"), response: emptyResponse });
  }

  /**
   * Get a file.
   *
   * Sent to `https://files.acme.example`, unless `baseUrl` is set.
   *
   * `GET /content/{id}`
   */
  getContent(params: GetContentParams, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /content/{id}", params, options, { response: emptyResponse });
  }

  /**
   * Delete a file.
   *
   * `DELETE /content/{id}`
   */
  deleteContent(params: DeleteContentParams, options?: CallOptions): ApiPromise<void> {
    return this.call("DELETE /content/{id}", params, options, { response: emptyResponse });
  }

  /**
   * Is at another path of the API.
   *
   * Sent to `https://api.acme.example/v0`, unless `baseUrl` is set.
   *
   * `GET /old`
   */
  getOld(params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /old", params, options, { response: emptyResponse });
  }
}

/** Parameters of {@link FilesApi.uploadFile}. */
export interface UploadFileParams {
  body: string | Blob | ArrayBuffer | Uint8Array | ReadableStream<Uint8Array>;
}

/** Parameters of {@link FilesApi.getContent}. */
export interface GetContentParams {
  id: string;
}

/** Parameters of {@link FilesApi.deleteContent}. */
export interface DeleteContentParams {
  id: string;
}
