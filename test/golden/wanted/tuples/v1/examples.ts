// Generated from test/golden/given/tuples.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus } from "../../../../../src/index.js";
import type { ApiExamples, FailureAnswer, SuccessAnswer } from "../../../../../src/testing/index.js";
import type { Thing } from "./schema.js";

/** What each operation of TuplesV1 can answer in a test, by its route. */
export interface TuplesV1Answers {
  "PUT /things/{id}": SuccessAnswer<Thing> | FailureAnswer<ErrorStatus, unknown>;
}

/**
 * What the operations of TuplesV1 answer in a test, by the document's examples:
 * `fakeFetch(examples)`.
 */
export const examples: ApiExamples<TuplesV1Answers> = {
  title: "Tuples",
  server: "https://example.test",
  operations: { "PUT /things/{id}": { 200: { type: "application/json" } } },
};
