// Generated from test/golden/given/open-enum.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus } from "../../../../../src/index.js";
import type { ApiExamples, FailureAnswer, SuccessAnswer } from "../../../../../src/testing/index.js";
import type { Grant } from "./schema.js";

/** What each operation of OpenEnumV1 can answer in a test, by its route. */
export interface OpenEnumV1Answers {
  "GET /roles": SuccessAnswer<Grant[]> | FailureAnswer<ErrorStatus, unknown>;
}

/**
 * What the operations of OpenEnumV1 answer in a test, by the document's examples:
 * `fakeFetch(examples)`.
 */
export const examples: ApiExamples<OpenEnumV1Answers> = {
  title: "Lists of values",
  server: "https://enums.example",
  operations: { "GET /roles": { 200: { type: "application/json" } } },
};
