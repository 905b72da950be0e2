// Generated from test/golden/given/form-upload.yaml by `npm run generate`. Do not edit.

import { type ApiPromise, type CallOptions, Resource } from "../../../../../src/index.js";
import type { Search, UploadFileBody } from "./schema.js";

export class FilesApi extends Resource {
  /**
   * Upload a file with what describes it.
   *
   * `POST /files`
   */
  uploadFile(params: UploadFileParams, options?: CallOptions): ApiPromise<void> {
    return this.call("POST /files", params, options, { contentType: "multipart/form-data", answer: "none" });
  }

  /**
   * Replace a file by bytes.
   *
   * `PUT /files/{name}`
   */
  replaceFile(params: ReplaceFileParams, options?: CallOptions): ApiPromise<void> {
    return this.call("PUT /files/{name}", params, options, { contentType: "application/octet-stream", answer: "none" });
  }

  /**
   * Replace a file by text.
   *
   * `PATCH /files/{name}`
   */
  editFile(params: EditFileParams, options?: CallOptions): ApiPromise<void> {
    return this.call("PATCH /files/{name}", params, options, { contentType: "text/plain", answer: "none" });
  }

  /**
   * Search by a form.
   *
   * `POST /search`
   */
  searchFiles(params: SearchFilesParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("POST /search", params, options, {
      contentType: "application/x-www-form-urlencoded",
      answer: "none",
    });
  }

  /**
   * Takes a form or JSON.
   *
   * `POST /choice`
   */
  chooseType(params: ChooseTypeParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("POST /choice", params, options, { contentType: "application/merge-patch+json", answer: "none" });
  }
}

/** What {@link FilesApi.uploadFile} takes. */
export interface UploadFileParams {
  /** The file and its name. */
  body: UploadFileBody;
}

/** What {@link FilesApi.replaceFile} takes. */
export interface ReplaceFileParams {
  name: string;
  body: Blob;
}

/** What {@link FilesApi.editFile} takes. */
export interface EditFileParams {
  name: string;
  body?: string | undefined;
}

/** What {@link FilesApi.searchFiles} takes. */
export interface SearchFilesParams {
  body?: Search | undefined;
}

/** What {@link FilesApi.chooseType} takes. */
export interface ChooseTypeParams {
  body?: Search | undefined;
}
