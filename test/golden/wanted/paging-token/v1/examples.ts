// Generated from test/golden/given/paging-token.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus, OtherStatus } from "../../../../../src/index.js";
import type { ApiExamples, ErrorResponse, SuccessResponse } from "../../../../../src/testing/index.js";
import type { FilePage, ListFilesErrorBody, ListFoldersResponse } from "./models.js";

/** Responses that each operation of PagingTokenV1 can have in a test, by its route. */
export interface PagingTokenV1Responses {
  "GET /files":
    | SuccessResponse<FilePage>
    | ErrorResponse<404, ListFilesErrorBody>
    | ErrorResponse<OtherStatus<404>, unknown>;
  "GET /folders": SuccessResponse<ListFoldersResponse> | ErrorResponse<ErrorStatus, unknown>;
}

/** Responses of PagingTokenV1 for tests, from the document's examples: `fakeFetch(examples)`. */
export const examples: ApiExamples<PagingTokenV1Responses> = {
  title: "Pages by token",
  server: "https://pages.example",
  operations: {
    "GET /files": { 200: { type: "application/json" }, 404: { type: "application/json" } },
    "GET /folders": { 200: { type: "application/json" } },
  },
};
