// Generated from test/golden/given/paging-number.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus } from "../../../../../src/index.js";
import type { ApiExamples, FailureAnswer, SuccessAnswer } from "../../../../../src/testing/index.js";
import type { ListUsersOfGroupAnswer, UserPage } from "./schema.js";

/** What each operation of PagingNumberV1 can answer in a test, by its route. */
export interface PagingNumberV1Answers {
  "GET /users": SuccessAnswer<UserPage> | FailureAnswer<ErrorStatus, unknown>;
  "GET /groups/{group}/users": SuccessAnswer<ListUsersOfGroupAnswer> | FailureAnswer<ErrorStatus, unknown>;
}

/**
 * What the operations of PagingNumberV1 answer in a test, by the document's examples:
 * `fakeFetch(examples)`.
 */
export const examples: ApiExamples<PagingNumberV1Answers> = {
  title: "Pages by number",
  server: "https://pages.example",
  operations: {
    "GET /users": { 200: { type: "application/json" } },
    "GET /groups/{group}/users": { 200: { type: "application/json" } },
  },
};
