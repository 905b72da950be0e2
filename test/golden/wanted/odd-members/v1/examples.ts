// Generated from test/golden/given/odd-members.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus } from "../../../../../src/index.js";
import type { ApiExamples, FailureAnswer, SuccessAnswer } from "../../../../../src/testing/index.js";
import type { Thing } from "./schema.js";

/** What each operation of OddMembersV1 can answer in a test, by its route. */
export interface OddMembersV1Answers {
  "PUT /things/{id}": SuccessAnswer<Thing> | FailureAnswer<ErrorStatus, unknown>;
}

/**
 * What the operations of OddMembersV1 answer in a test, by the document's examples:
 * `fakeFetch(examples)`.
 */
export const examples: ApiExamples<OddMembersV1Answers> = {
  title: "Odd members",
  server: "https://example.test",
  operations: { "PUT /things/{id}": { 200: { type: "application/json" } } },
};
