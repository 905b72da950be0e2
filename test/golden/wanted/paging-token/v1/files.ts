// Generated from test/golden/given/paging-token.yaml by `npm run generate`. Do not edit.

import {
  type ApiError,
  type ApiErrorOf,
  byToken,
  type CallOptions,
  type OtherStatus,
  type PagesWithHeaders,
  readHeaders,
  Resource,
} from "../../../../../src/index.js";
import type { FileModel, FilePage, ListFilesErrorBody, ListFoldersResponse } from "./models.js";

export class FilesApi extends Resource {
  /**
   * List files.
   *
   * Await it for one page, or iterate it for every item of that page and all after it.
   *
   * `GET /files`
   */
  listFiles(
    params: ListFilesParams = {},
    options?: CallOptions,
  ): PagesWithHeaders<FilePage, FileModel, ListFilesError, ListFilesHeaders> {
    return this.pages(
      "GET /files",
      params,
      options,
      byToken(
        "continuation-token",
        (page) => page.files,
        (page) => page.pagination?.["next-token"],
      ),
      { headers: readHeaders({ "X-Total": Number }) },
    );
  }

  /**
   * List folders.
   *
   * Await it for one page, or iterate it for every item of that page and all after it.
   *
   * `GET /folders`
   */
  listFolders(
    params: ListFoldersParams = {},
    options?: CallOptions,
  ): PagesWithHeaders<ListFoldersResponse, string, ApiError, ListFoldersHeaders> {
    return this.pages(
      "GET /folders",
      params,
      options,
      byToken(
        "at",
        (page) => page.folders,
        (page) => page.next,
        (page) => page.more,
      ),
      { headers: readHeaders({ "X-Total": Number }) },
    );
  }
}

/** Parameters of {@link FilesApi.listFiles}. */
export interface ListFilesParams {
  "continuation-token"?: string | undefined;
}

/** Response headers of {@link FilesApi.listFiles}. */
export interface ListFilesHeaders {
  /** Files in all. */
  "X-Total": number;
}

/** Errors of {@link FilesApi.listFiles}. */
export type ListFilesError = ApiErrorOf<404, ListFilesErrorBody> | ApiErrorOf<OtherStatus<404>, unknown>;

/** Parameters of {@link FilesApi.listFolders}. */
export interface ListFoldersParams {
  at?: number | undefined;
}

/** Response headers of {@link FilesApi.listFolders}. */
export interface ListFoldersHeaders {
  "X-Total"?: number;
}
