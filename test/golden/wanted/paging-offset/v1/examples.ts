// Generated from test/golden/given/paging-offset.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus } from "../../../../../src/index.js";
import type { ApiExamples, FailureAnswer, SuccessAnswer } from "../../../../../src/testing/index.js";
import type { BookPage } from "./schema.js";

/** What each operation of PagingOffsetV1 can answer in a test, by its route. */
export interface PagingOffsetV1Answers {
  "GET /books": SuccessAnswer<BookPage> | FailureAnswer<ErrorStatus, unknown>;
  "GET /books/titles": SuccessAnswer<(string | null)[]> | FailureAnswer<ErrorStatus, unknown>;
}

/**
 * What the operations of PagingOffsetV1 answer in a test, by the document's examples:
 * `fakeFetch(examples)`.
 */
export const examples: ApiExamples<PagingOffsetV1Answers> = {
  title: "Pages by offset",
  server: "https://pages.example",
  operations: {
    "GET /books": { 200: { type: "application/json" } },
    "GET /books/titles": { 200: { type: "application/json" } },
  },
};
