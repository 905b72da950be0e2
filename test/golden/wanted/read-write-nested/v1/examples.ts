// Generated from test/golden/given/read-write-nested.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus } from "../../../../../src/index.js";
import type { ApiExamples, FailureAnswer, SuccessAnswer } from "../../../../../src/testing/index.js";
import type { Report } from "./schema.js";

/** What each operation of ReadWriteNestedV1 can answer in a test, by its route. */
export interface ReadWriteNestedV1Answers {
  "PUT /users": SuccessAnswer<Report> | FailureAnswer<ErrorStatus, unknown>;
}

/**
 * What the operations of ReadWriteNestedV1 answer in a test, by the document's examples:
 * `fakeFetch(examples)`.
 */
export const examples: ApiExamples<ReadWriteNestedV1Answers> = {
  title: "Ways",
  server: "https://ways.example",
  operations: { "PUT /users": { 200: { type: "application/json" } } },
};
