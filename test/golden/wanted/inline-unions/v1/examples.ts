// Generated from test/golden/given/inline-unions.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus } from "../../../../../src/index.js";
import type { ApiExamples, FailureAnswer, SuccessAnswer } from "../../../../../src/testing/index.js";
import type { AddShapeAnswerValue, ListShapesAnswer } from "./schema.js";

/** What each operation of InlineUnionsV1 can answer in a test, by its route. */
export interface InlineUnionsV1Answers {
  "GET /shapes": SuccessAnswer<ListShapesAnswer> | FailureAnswer<ErrorStatus, unknown>;
  "POST /shapes": SuccessAnswer<{ [key: string]: AddShapeAnswerValue }> | FailureAnswer<ErrorStatus, unknown>;
}

/**
 * What the operations of InlineUnionsV1 answer in a test, by the document's examples:
 * `fakeFetch(examples)`.
 */
export const examples: ApiExamples<InlineUnionsV1Answers> = {
  title: "Unions of objects without a name",
  server: "https://example.test",
  operations: {
    "GET /shapes": { 200: { type: "application/json" } },
    "POST /shapes": { 200: { type: "application/json" } },
  },
};
