// Generated from test/golden/given/required-alternatives.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus } from "../../../../../src/index.js";
import type { ApiExamples, FailureAnswer, SuccessAnswer } from "../../../../../src/testing/index.js";
import type { Thing } from "./schema.js";

/** What each operation of RequiredAlternativesV1 can answer in a test, by its route. */
export interface RequiredAlternativesV1Answers {
  "PATCH /things": SuccessAnswer<Thing> | FailureAnswer<ErrorStatus, unknown>;
}

/**
 * What the operations of RequiredAlternativesV1 answer in a test, by the document's examples:
 * `fakeFetch(examples)`.
 */
export const examples: ApiExamples<RequiredAlternativesV1Answers> = {
  title: "Alternatives",
  server: "https://alternatives.example",
  operations: { "PATCH /things": { 200: { type: "application/json" } } },
};
