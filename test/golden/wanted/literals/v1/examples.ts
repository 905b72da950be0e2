// Generated from test/golden/given/literals.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus } from "../../../../../src/index.js";
import type { ApiExamples, FailureAnswer, SuccessAnswer } from "../../../../../src/testing/index.js";
import type { Thing } from "./schema.js";

/** What each operation of LiteralsV1 can answer in a test, by its route. */
export interface LiteralsV1Answers {
  "PUT /things/{id}": SuccessAnswer<Thing> | FailureAnswer<ErrorStatus, unknown>;
}

/**
 * What the operations of LiteralsV1 answer in a test, by the document's examples:
 * `fakeFetch(examples)`.
 */
export const examples: ApiExamples<LiteralsV1Answers> = {
  title: "Literal values",
  server: "https://example.test",
  operations: { "PUT /things/{id}": { 200: { type: "application/json" } } },
};
