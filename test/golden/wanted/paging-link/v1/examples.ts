// Generated from test/golden/given/paging-link.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus } from "../../../../../src/index.js";
import type { ApiExamples, FailureAnswer, SuccessAnswer } from "../../../../../src/testing/index.js";
import type { Issue, Star } from "./schema.js";

/** What each operation of PagingLinkV1 can answer in a test, by its route. */
export interface PagingLinkV1Answers {
  "GET /repos/{owner}/issues": SuccessAnswer<Issue[]> | FailureAnswer<ErrorStatus, unknown>;
  "GET /stars": SuccessAnswer<Issue[] | Star[]> | FailureAnswer<ErrorStatus, unknown>;
}

/**
 * What the operations of PagingLinkV1 answer in a test, by the document's examples:
 * `fakeFetch(examples)`.
 */
export const examples: ApiExamples<PagingLinkV1Answers> = {
  title: "Pages by link",
  server: "https://pages.example",
  operations: {
    "GET /repos/{owner}/issues": { 200: { type: "application/json" } },
    "GET /stars": { 200: { type: "application/json" } },
  },
};
