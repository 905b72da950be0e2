// Generated from test/golden/given/form-upload.yaml by `npm run generate`. Do not edit.

import {
  anyResponse,
  type ApiPromise,
  type CallOptions,
  chosenBody,
  emptyResponse,
  formBody,
  jsonBody,
  multipartBody,
  rawBody,
  Resource,
} from "../../../../../src/index.js";
import type { Search, UploadFileBody } from "./models.js";

export class FilesApi extends Resource {
  /**
   * Upload a file with what describes it.
   *
   * `POST /files`
   */
  uploadFile(params: UploadFileParams, options?: CallOptions): ApiPromise<void> {
    return this.call("POST /files", params, options, { body: multipartBody(), response: anyResponse });
  }

  /**
   * Replace a file by bytes.
   *
   * `PUT /files/{name}`
   */
  replaceFile(params: ReplaceFileParams, options?: CallOptions): ApiPromise<void> {
    return this.call("PUT /files/{name}", params, options, {
      body: rawBody("application/octet-stream"),
      response: emptyResponse,
    });
  }

  /**
   * Replace a file by text.
   *
   * `PATCH /files/{name}`
   */
  editFile(params: EditFileParams, options?: CallOptions): ApiPromise<void> {
    return this.call("PATCH /files/{name}", params, options, { body: rawBody("text/plain"), response: emptyResponse });
  }

  /**
   * Search by a form.
   *
   * `POST /search`
   */
  searchFiles(params: SearchFilesParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("POST /search", params, options, { body: formBody(), response: emptyResponse });
  }

  /**
   * Takes a form or JSON.
   *
   * `POST /choice`
   */
  chooseType(params: ChooseTypeParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("POST /choice", params, options, {
      body: chosenBody({
        "application/merge-patch+json": jsonBody("application/merge-patch+json"),
        "application/x-www-form-urlencoded": formBody(),
      }),
      response: emptyResponse,
    });
  }
}

/** Parameters of {@link FilesApi.uploadFile}. */
export interface UploadFileParams {
  /** The file and its name. */
  body: UploadFileBody;
}

/** Parameters of {@link FilesApi.replaceFile}. */
export interface ReplaceFileParams {
  name: string;
  body: Blob | ArrayBuffer | Uint8Array | ReadableStream<Uint8Array>;
}

/** Parameters of {@link FilesApi.editFile}. */
export interface EditFileParams {
  name: string;
  body?: string | Blob | ArrayBuffer | Uint8Array | ReadableStream<Uint8Array> | undefined;
}

/** Parameters of {@link FilesApi.searchFiles}. */
export interface SearchFilesParams {
  body?: Search | undefined;
}

/** Parameters of {@link FilesApi.chooseType}. */
export interface ChooseTypeParams {
  /**
   * Sent as `application/merge-patch+json`, or as `application/x-www-form-urlencoded` if the header
   * `Content-Type` says so.
   */
  body?: Search | undefined;
}
