// Generated from test/golden/given/nullable.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus } from "../../../../../src/index.js";
import type { ApiExamples, FailureAnswer, SuccessAnswer } from "../../../../../src/testing/index.js";
import type { Thing } from "./schema.js";

/** What each operation of NullableV1 can answer in a test, by its route. */
export interface NullableV1Answers {
  "PUT /things/{id}": SuccessAnswer<Thing | null> | FailureAnswer<ErrorStatus, unknown>;
}

/**
 * What the operations of NullableV1 answer in a test, by the document's examples:
 * `fakeFetch(examples)`.
 */
export const examples: ApiExamples<NullableV1Answers> = {
  title: "Nullable values",
  server: "https://nullable.example",
  operations: { "PUT /things/{id}": { 200: { type: "application/json" } } },
};
