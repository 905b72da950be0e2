// Generated from test/golden/given/paging-link.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus } from "../../../../../src/index.js";
import type { ApiExamples, ErrorResponse, SuccessResponse } from "../../../../../src/testing/index.js";
import type { Issue, Star } from "./models.js";

/** Responses that each operation of PagingLinkV1 can have in a test, by its route. */
export interface PagingLinkV1Responses {
  "GET /repos/{owner}/issues": SuccessResponse<Issue[]> | ErrorResponse<ErrorStatus, unknown>;
  "GET /stars": SuccessResponse<Issue[] | Star[]> | ErrorResponse<ErrorStatus, unknown>;
}

/** Responses of PagingLinkV1 for tests, from the document's examples: `fakeFetch(examples)`. */
export const examples: ApiExamples<PagingLinkV1Responses> = {
  title: "Pages by link",
  server: "https://pages.example",
  operations: {
    "GET /repos/{owner}/issues": { 200: { type: "application/json" } },
    "GET /stars": { 200: { type: "application/json" } },
  },
};
