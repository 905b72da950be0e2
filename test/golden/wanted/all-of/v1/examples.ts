// Generated from test/golden/given/all-of.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus } from "../../../../../src/index.js";
import type { ApiExamples, FailureAnswer, SuccessAnswer } from "../../../../../src/testing/index.js";
import type { AddThingAnswer } from "./schema.js";

/** What each operation of AllOfV1 can answer in a test, by its route. */
export interface AllOfV1Answers {
  "POST /things": SuccessAnswer<AddThingAnswer> | FailureAnswer<ErrorStatus, unknown>;
}

/**
 * What the operations of AllOfV1 answer in a test, by the document's examples:
 * `fakeFetch(examples)`.
 */
export const examples: ApiExamples<AllOfV1Answers> = {
  title: "Wholes",
  server: "https://wholes.example",
  operations: { "POST /things": { 200: { type: "application/json" } } },
};
