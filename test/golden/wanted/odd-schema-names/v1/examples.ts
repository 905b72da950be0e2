// Generated from test/golden/given/odd-schema-names.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus } from "../../../../../src/index.js";
import type { ApiExamples, FailureAnswer, SuccessAnswer } from "../../../../../src/testing/index.js";
import type { All } from "./schema.js";

/** What each operation of OddSchemaNamesV1 can answer in a test, by its route. */
export interface OddSchemaNamesV1Answers {
  "GET /all": SuccessAnswer<All> | FailureAnswer<ErrorStatus, unknown>;
}

/**
 * What the operations of OddSchemaNamesV1 answer in a test, by the document's examples:
 * `fakeFetch(examples)`.
 */
export const examples: ApiExamples<OddSchemaNamesV1Answers> = {
  title: "Odd schema names",
  server: "https://schemas.example",
  operations: { "GET /all": { 200: { type: "application/json" } } },
};
