// Generated from test/golden/given/odd-styles.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus } from "../../../../../src/index.js";
import type { ApiExamples, FailureAnswer, SuccessAnswer } from "../../../../../src/testing/index.js";

/** What each operation of OddStylesV1 can answer in a test, by its route. */
export interface OddStylesV1Answers {
  "GET /things/{id}": SuccessAnswer<undefined> | FailureAnswer<ErrorStatus, unknown>;
}

/**
 * What the operations of OddStylesV1 answer in a test, by the document's examples:
 * `fakeFetch(examples)`.
 */
export const examples: ApiExamples<OddStylesV1Answers> = {
  title: "Odd styles",
  server: "https://odd.example",
  operations: { "GET /things/{id}": { 204: {} } },
};
