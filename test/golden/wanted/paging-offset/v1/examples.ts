// Generated from test/golden/given/paging-offset.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus } from "../../../../../src/index.js";
import type { ApiExamples, ErrorResponse, SuccessResponse } from "../../../../../src/testing/index.js";
import type { BookPage } from "./models.js";

/** Responses that each operation of PagingOffsetV1 can have in a test, by its route. */
export interface PagingOffsetV1Responses {
  "GET /books": SuccessResponse<BookPage> | ErrorResponse<ErrorStatus, unknown>;
  "GET /books/titles": SuccessResponse<(string | null)[]> | ErrorResponse<ErrorStatus, unknown>;
}

/** Responses of PagingOffsetV1 for tests, from the document's examples: `fakeFetch(examples)`. */
export const examples: ApiExamples<PagingOffsetV1Responses> = {
  title: "Pages by offset",
  server: "https://pages.example",
  operations: {
    "GET /books": { 200: { type: "application/json" } },
    "GET /books/titles": { 200: { type: "application/json" } },
  },
};
