// Generated from test/golden/given/alias-cycle.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus } from "../../../../../src/index.js";
import type { ApiExamples, FailureAnswer, SuccessAnswer } from "../../../../../src/testing/index.js";
import type { OneA } from "./schema.js";

/** What each operation of AliasCycleV1 can answer in a test, by its route. */
export interface AliasCycleV1Answers {
  "GET /circles": SuccessAnswer<OneA> | FailureAnswer<ErrorStatus, unknown>;
}

/**
 * What the operations of AliasCycleV1 answer in a test, by the document's examples:
 * `fakeFetch(examples)`.
 */
export const examples: ApiExamples<AliasCycleV1Answers> = {
  title: "Circles",
  server: "https://circles.example",
  operations: { "GET /circles": { 200: { type: "application/json" } } },
};
