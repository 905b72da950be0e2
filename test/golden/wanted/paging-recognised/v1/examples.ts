// Generated from test/golden/given/paging-recognised.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus } from "../../../../../src/index.js";
import type { ApiExamples, ErrorResponse, SuccessResponse } from "../../../../../src/testing/index.js";
import type { JobPage, ListChargesResponse, ListDrivesResponse, ListIssuesResponse } from "./models.js";

/** Responses that each operation of PagingRecognisedV1 can have in a test, by its route. */
export interface PagingRecognisedV1Responses {
  "GET /charges": SuccessResponse<ListChargesResponse> | ErrorResponse<ErrorStatus, unknown>;
  "GET /jobs": SuccessResponse<JobPage> | ErrorResponse<ErrorStatus, unknown>;
  "GET /drives": SuccessResponse<ListDrivesResponse> | ErrorResponse<ErrorStatus, unknown>;
  "GET /issues": SuccessResponse<ListIssuesResponse> | ErrorResponse<ErrorStatus, unknown>;
  "GET /events": SuccessResponse<string[]> | ErrorResponse<ErrorStatus, unknown>;
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
