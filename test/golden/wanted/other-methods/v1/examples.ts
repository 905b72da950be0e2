// Generated from test/golden/given/other-methods.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus } from "../../../../../src/index.js";
import type { ApiExamples, FailureAnswer, SuccessAnswer } from "../../../../../src/testing/index.js";
import type { Thing } from "./schema.js";

/** What each operation of OtherMethodsV1 can answer in a test, by its route. */
export interface OtherMethodsV1Answers {
  "QUERY /things": SuccessAnswer<Thing[]> | FailureAnswer<ErrorStatus, unknown>;
  "TRACE /things": SuccessAnswer<unknown> | FailureAnswer<ErrorStatus, unknown>;
  "COPY /things": SuccessAnswer<undefined> | FailureAnswer<ErrorStatus, unknown>;
  "GET /shared": SuccessAnswer<undefined> | FailureAnswer<ErrorStatus, unknown>;
  "POST /shared": SuccessAnswer<undefined> | FailureAnswer<ErrorStatus, unknown>;
}

/**
 * What the operations of OtherMethodsV1 answer in a test, by the document's examples:
 * `fakeFetch(examples)`.
 */
export const examples: ApiExamples<OtherMethodsV1Answers> = {
  title: "Other methods",
  server: "https://methods.example",
  operations: {
    "QUERY /things": { 200: { type: "application/json" } },
    "TRACE /things": { 200: {} },
    "COPY /things": { 204: {} },
    "GET /shared": { 204: {} },
    "POST /shared": { 204: {} },
  },
};
