// Generated from test/golden/given/odd-bodies.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus } from "../../../../../src/index.js";
import type { ApiExamples, FailureAnswer, SuccessAnswer } from "../../../../../src/testing/index.js";

/** What each operation of OddBodiesV1 can answer in a test, by its route. */
export interface OddBodiesV1Answers {
  "POST /any": SuccessAnswer<undefined> | FailureAnswer<ErrorStatus, unknown>;
  "PUT /any": SuccessAnswer<undefined> | FailureAnswer<ErrorStatus, unknown>;
  "POST /twice": SuccessAnswer<undefined> | FailureAnswer<ErrorStatus, unknown>;
  "POST /nothing": SuccessAnswer<undefined> | FailureAnswer<ErrorStatus, unknown>;
  "PUT /nothing": SuccessAnswer<undefined> | FailureAnswer<ErrorStatus, unknown>;
  "POST /xml": SuccessAnswer<string> | FailureAnswer<ErrorStatus, unknown>;
  "POST /parts": SuccessAnswer<undefined> | FailureAnswer<ErrorStatus, unknown>;
}

/**
 * What the operations of OddBodiesV1 answer in a test, by the document's examples:
 * `fakeFetch(examples)`.
 */
export const examples: ApiExamples<OddBodiesV1Answers> = {
  title: "Odd bodies",
  server: "https://odd.example",
  operations: {
    "POST /any": { 204: {} },
    "PUT /any": { 204: {} },
    "POST /twice": { 204: {} },
    "POST /nothing": { 204: {} },
    "PUT /nothing": { 204: {} },
    "POST /xml": { 200: { type: "application/xml" } },
    "POST /parts": { 204: {} },
  },
};
