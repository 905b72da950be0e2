// Generated from test/golden/given/paging-token.yaml by `npm run generate`. Do not edit.

import {
  type ApiError,
  byToken,
  type CallOperation,
  type CallOptions,
  callPages,
  type PagesWithHeaders,
  readHeaders,
} from "../../../../../src/index.js";
import type {
  FilesApi,
  ListFilesError,
  ListFilesHeaders,
  ListFilesParams,
  ListFoldersHeaders,
  ListFoldersParams,
} from "./files.js";
import type { FileModel, FilePage, ListFoldersResponse } from "./models.js";
export { createPagingTokenV1Caller, type PagingTokenV1Options } from "./client.js";

/**
 * List files. See {@link FilesApi.listFiles}.
 *
 * `GET /files`
 */
export function listFiles(
  caller: CallOperation,
  params: ListFilesParams = {},
  options?: CallOptions,
): PagesWithHeaders<FilePage, FileModel, ListFilesError, ListFilesHeaders> {
  return callPages(
    caller,
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
 * List folders. See {@link FilesApi.listFolders}.
 *
 * `GET /folders`
 */
export function listFolders(
  caller: CallOperation,
  params: ListFoldersParams = {},
  options?: CallOptions,
): PagesWithHeaders<ListFoldersResponse, string, ApiError, ListFoldersHeaders> {
  return callPages(
    caller,
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
