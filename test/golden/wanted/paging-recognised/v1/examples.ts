// Generated from test/golden/given/paging-recognised.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus } from "../../../../../src/index.js";
import type { ApiExamples, FailureAnswer, SuccessAnswer } from "../../../../../src/testing/index.js";
import type { JobPage, ListChargesAnswer, ListDrivesAnswer, ListIssuesAnswer } from "./schema.js";

/** What each operation of PagingRecognisedV1 can answer in a test, by its route. */
export interface PagingRecognisedV1Answers {
  "GET /charges": SuccessAnswer<ListChargesAnswer> | FailureAnswer<ErrorStatus, unknown>;
  "GET /jobs": SuccessAnswer<JobPage> | FailureAnswer<ErrorStatus, unknown>;
  "GET /drives": SuccessAnswer<ListDrivesAnswer> | FailureAnswer<ErrorStatus, unknown>;
  "GET /issues": SuccessAnswer<ListIssuesAnswer> | FailureAnswer<ErrorStatus, unknown>;
  "GET /events": SuccessAnswer<string[]> | FailureAnswer<ErrorStatus, unknown>;
}

/**
 * What the operations of PagingRecognisedV1 answer in a test, by the document's examples:
 * `fakeFetch(examples)`.
 */
export const examples: ApiExamples<PagingRecognisedV1Answers> = {
  title: "Pages as they are recognised",
  server: "https://pages.example",
  operations: {
    "GET /charges": { 200: { type: "application/json" } },
    "GET /jobs": { 200: { type: "application/json" } },
    "GET /drives": { 200: { type: "application/json" } },
    "GET /issues": { 200: { type: "application/json" } },
    "GET /events": { 200: { type: "application/json" } },
  },
};
