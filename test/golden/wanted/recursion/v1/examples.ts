// Generated from test/golden/given/recursion.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus } from "../../../../../src/index.js";
import type { ApiExamples, FailureAnswer, SuccessAnswer } from "../../../../../src/testing/index.js";
import type { Tree } from "./schema.js";

/** What each operation of RecursionV1 can answer in a test, by its route. */
export interface RecursionV1Answers {
  "GET /trees": SuccessAnswer<Tree> | FailureAnswer<ErrorStatus, unknown>;
}

/**
 * What the operations of RecursionV1 answer in a test, by the document's examples:
 * `fakeFetch(examples)`.
 */
export const examples: ApiExamples<RecursionV1Answers> = {
  title: "Recursion",
  server: "https://recursion.example",
  operations: { "GET /trees": { 200: { type: "application/json" } } },
};
