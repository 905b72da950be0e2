// Generated from test/golden/given/nullable-keyword.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus } from "../../../../../src/index.js";
import type { ApiExamples, FailureAnswer, SuccessAnswer } from "../../../../../src/testing/index.js";
import type { Thing } from "./schema.js";

/** What each operation of NullableKeywordV1 can answer in a test, by its route. */
export interface NullableKeywordV1Answers {
  "PUT /things/{id}": SuccessAnswer<Thing> | FailureAnswer<ErrorStatus, unknown>;
}

/**
 * What the operations of NullableKeywordV1 answer in a test, by the document's examples:
 * `fakeFetch(examples)`.
 */
export const examples: ApiExamples<NullableKeywordV1Answers> = {
  title: "Nullable values, as 3.0 has them",
  server: "https://example.test",
  operations: { "PUT /things/{id}": { 200: { type: "application/json" } } },
};
