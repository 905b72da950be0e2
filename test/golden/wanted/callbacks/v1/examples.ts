// Generated from test/golden/given/callbacks.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus } from "../../../../../src/index.js";
import type { ApiExamples, FailureAnswer, SuccessAnswer } from "../../../../../src/testing/index.js";

/** What each operation of CallbacksV1 can answer in a test, by its route. */
export interface CallbacksV1Answers {
  "POST /streams": SuccessAnswer<undefined> | FailureAnswer<ErrorStatus, unknown>;
}

/**
 * What the operations of CallbacksV1 answer in a test, by the document's examples:
 * `fakeFetch(examples)`.
 */
export const examples: ApiExamples<CallbacksV1Answers> = {
  title: "Callbacks",
  server: "https://callbacks.example",
  operations: { "POST /streams": { 204: {} } },
};
