// Generated from test/golden/given/paging-number.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus } from "../../../../../src/index.js";
import type { ApiExamples, ErrorResponse, SuccessResponse } from "../../../../../src/testing/index.js";
import type { ListUsersOfGroupResponse, UserPage } from "./models.js";

/** Responses that each operation of PagingNumberV1 can have in a test, by its route. */
export interface PagingNumberV1Responses {
  "GET /users": SuccessResponse<UserPage> | ErrorResponse<ErrorStatus, unknown>;
  "GET /groups/{group}/users": SuccessResponse<ListUsersOfGroupResponse> | ErrorResponse<ErrorStatus, unknown>;
}

/** Responses of PagingNumberV1 for tests, from the document's examples: `fakeFetch(examples)`. */
export const examples: ApiExamples<PagingNumberV1Responses> = {
  title: "Pages by number",
  server: "https://pages.example",
  operations: {
    "GET /users": { 200: { type: "application/json" } },
    "GET /groups/{group}/users": { 200: { type: "application/json" } },
  },
};
