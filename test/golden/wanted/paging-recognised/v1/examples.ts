// Generated from test/golden/given/paging-recognised.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus } from "../../../../../src/index.js";
import type { ApiExamples, FailureAnswer, SuccessAnswer } from "../../../../../src/testing/index.js";
import type { JobPage, ListChargesResponse, ListDrivesResponse, ListIssuesResponse } from "./models.js";

/** Responses that each operation of PagingRecognisedV1 can have in a test, by its route. */
export interface PagingRecognisedV1Responses {
  "GET /charges": SuccessAnswer<ListChargesResponse> | FailureAnswer<ErrorStatus, unknown>;
  "GET /jobs": SuccessAnswer<JobPage> | FailureAnswer<ErrorStatus, unknown>;
  "GET /drives": SuccessAnswer<ListDrivesResponse> | FailureAnswer<ErrorStatus, unknown>;
  "GET /issues": SuccessAnswer<ListIssuesResponse> | FailureAnswer<ErrorStatus, unknown>;
  "GET /events": SuccessAnswer<string[]> | FailureAnswer<ErrorStatus, unknown>;
}

/** Responses of PagingRecognisedV1 for tests, from the document's examples: `fakeFetch(examples)`. */
export const examples: ApiExamples<PagingRecognisedV1Responses> = {
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
