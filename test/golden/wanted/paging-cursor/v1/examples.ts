// Generated from test/golden/given/paging-cursor.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus } from "../../../../../src/index.js";
import type { ApiExamples, FailureAnswer, SuccessAnswer } from "../../../../../src/testing/index.js";
import type { ListPetsAnswer, Visit } from "./schema.js";

/** What each operation of PagingCursorV1 can answer in a test, by its route. */
export interface PagingCursorV1Answers {
  "GET /pets": SuccessAnswer<ListPetsAnswer> | FailureAnswer<ErrorStatus, unknown>;
  "GET /visits": SuccessAnswer<(Visit | null)[]> | FailureAnswer<ErrorStatus, unknown>;
}

/**
 * What the operations of PagingCursorV1 answer in a test, by the document's examples:
 * `fakeFetch(examples)`.
 */
export const examples: ApiExamples<PagingCursorV1Answers> = {
  title: "Pages by cursor",
  server: "https://pages.example",
  operations: {
    "GET /pets": { 200: { type: "application/json" } },
    "GET /visits": { 200: { type: "application/json" } },
  },
};
