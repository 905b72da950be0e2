// Generated from test/golden/given/form-upload.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus } from "../../../../../src/index.js";
import type { ApiExamples, FailureAnswer, SuccessAnswer } from "../../../../../src/testing/index.js";

/** What each operation of FormUploadV1 can answer in a test, by its route. */
export interface FormUploadV1Answers {
  "POST /files": SuccessAnswer<unknown> | FailureAnswer<ErrorStatus, unknown>;
  "PUT /files/{name}": SuccessAnswer<undefined> | FailureAnswer<ErrorStatus, unknown>;
  "PATCH /files/{name}": SuccessAnswer<undefined> | FailureAnswer<ErrorStatus, unknown>;
  "POST /search": SuccessAnswer<undefined> | FailureAnswer<ErrorStatus, unknown>;
  "POST /choice": SuccessAnswer<undefined> | FailureAnswer<ErrorStatus, unknown>;
}

/**
 * What the operations of FormUploadV1 answer in a test, by the document's examples:
 * `fakeFetch(examples)`.
 */
export const examples: ApiExamples<FormUploadV1Answers> = {
  title: "Forms and uploads",
  server: "https://forms.example",
  operations: {
    "POST /files": { 201: {} },
    "PUT /files/{name}": { 204: {} },
    "PATCH /files/{name}": { 204: {} },
    "POST /search": { 204: {} },
    "POST /choice": { 204: {} },
  },
};
