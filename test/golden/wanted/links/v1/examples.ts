// Generated from test/golden/given/links.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus } from "../../../../../src/index.js";
import type { ApiExamples, FailureAnswer, SuccessAnswer } from "../../../../../src/testing/index.js";

/** What each operation of LinksV1 can answer in a test, by its route. */
export interface LinksV1Answers {
  "POST /users": SuccessAnswer<unknown> | FailureAnswer<ErrorStatus, unknown>;
  "GET /users/{id}": SuccessAnswer<undefined> | FailureAnswer<ErrorStatus, unknown>;
}

/**
 * What the operations of LinksV1 answer in a test, by the document's examples:
 * `fakeFetch(examples)`.
 */
export const examples: ApiExamples<LinksV1Answers> = {
  title: "Links",
  server: "https://links.example",
  operations: { "POST /users": { 201: {} }, "GET /users/{id}": { 204: {} } },
};
