// Generated from test/golden/given/multipart-parts.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus } from "../../../../../src/index.js";
import type { ApiExamples, FailureAnswer, SuccessAnswer } from "../../../../../src/testing/index.js";

/** What each operation of MultipartPartsV1 can answer in a test, by its route. */
export interface MultipartPartsV1Answers {
  "POST /files": SuccessAnswer<undefined> | FailureAnswer<ErrorStatus, unknown>;
}

/**
 * What the operations of MultipartPartsV1 answer in a test, by the document's examples:
 * `fakeFetch(examples)`.
 */
export const examples: ApiExamples<MultipartPartsV1Answers> = {
  title: "Parts of a form",
  server: "https://parts.example",
  operations: { "POST /files": { 204: {} } },
};
