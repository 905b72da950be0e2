// Generated from test/golden/given/parameter-styles.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus } from "../../../../../src/index.js";
import type { ApiExamples, FailureAnswer, SuccessAnswer } from "../../../../../src/testing/index.js";

/** What each operation of ParameterStylesV1 can answer in a test, by its route. */
export interface ParameterStylesV1Answers {
  "GET /colors/{simple}/{matrix}/{label}": SuccessAnswer<undefined> | FailureAnswer<ErrorStatus, unknown>;
  "GET /default/{id}": SuccessAnswer<undefined> | FailureAnswer<ErrorStatus, unknown>;
  "GET /content": SuccessAnswer<undefined> | FailureAnswer<ErrorStatus, unknown>;
}

/**
 * What the operations of ParameterStylesV1 answer in a test, by the document's examples:
 * `fakeFetch(examples)`.
 */
export const examples: ApiExamples<ParameterStylesV1Answers> = {
  title: "Styles of parameters",
  server: "https://styles.example",
  operations: {
    "GET /colors/{simple}/{matrix}/{label}": { 204: {} },
    "GET /default/{id}": { 204: {} },
    "GET /content": { 204: {} },
  },
};
