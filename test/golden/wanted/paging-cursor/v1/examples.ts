// Generated from test/golden/given/paging-cursor.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus } from "../../../../../src/index.js";
import type { ApiExamples, ErrorResponse, SuccessResponse } from "../../../../../src/testing/index.js";
import type { ListPetsResponse, Visit } from "./models.js";

/** Responses that each operation of PagingCursorV1 can have in a test, by its route. */
export interface PagingCursorV1Responses {
  "GET /pets": SuccessResponse<ListPetsResponse> | ErrorResponse<ErrorStatus, unknown>;
  "GET /visits": SuccessResponse<(Visit | null)[]> | ErrorResponse<ErrorStatus, unknown>;
}

/** Responses of PagingCursorV1 for tests, from the document's examples: `fakeFetch(examples)`. */
export const examples: ApiExamples<PagingCursorV1Responses> = {
  title: "Pages by cursor",
  server: "https://pages.example",
  operations: {
    "GET /pets": { 200: { type: "application/json" } },
    "GET /visits": { 200: { type: "application/json" } },
  },
};
