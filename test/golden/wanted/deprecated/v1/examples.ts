// Generated from test/golden/given/deprecated.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus } from "../../../../../src/index.js";
import type { ApiExamples, FailureAnswer, SuccessAnswer } from "../../../../../src/testing/index.js";
import type { Report } from "./schema.js";

/** What each operation of DeprecatedV1 can answer in a test, by its route. */
export interface DeprecatedV1Answers {
  "GET /reports": SuccessAnswer<Report[]> | FailureAnswer<ErrorStatus, unknown>;
}

/**
 * What the operations of DeprecatedV1 answer in a test, by the document's examples:
 * `fakeFetch(examples)`.
 */
export const examples: ApiExamples<DeprecatedV1Answers> = {
  title: "Deprecated parts",
  server: "https://old.example",
  operations: { "GET /reports": { 200: { type: "application/json" } } },
};
