// Generated from test/golden/given/paging-token.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus, OtherStatus } from "../../../../../src/index.js";
import type { ApiExamples, FailureAnswer, SuccessAnswer } from "../../../../../src/testing/index.js";
import type { FilePage, ListFilesFailure, ListFoldersAnswer } from "./schema.js";

/** What each operation of PagingTokenV1 can answer in a test, by its route. */
export interface PagingTokenV1Answers {
  "GET /files":
    | SuccessAnswer<FilePage>
    | FailureAnswer<404, ListFilesFailure>
    | FailureAnswer<OtherStatus<404>, unknown>;
  "GET /folders": SuccessAnswer<ListFoldersAnswer> | FailureAnswer<ErrorStatus, unknown>;
}

/**
 * What the operations of PagingTokenV1 answer in a test, by the document's examples:
 * `fakeFetch(examples)`.
 */
export const examples: ApiExamples<PagingTokenV1Answers> = {
  title: "Pages by token",
  server: "https://pages.example",
  operations: {
    "GET /files": { 200: { type: "application/json" }, 404: { type: "application/json" } },
    "GET /folders": { 200: { type: "application/json" } },
  },
};
