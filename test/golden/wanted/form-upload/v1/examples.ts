// Generated from test/golden/given/form-upload.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus } from "../../../../../src/index.js";
import type { ApiExamples, FailureAnswer, SuccessAnswer } from "../../../../../src/testing/index.js";

/** Responses that each operation of FormUploadV1 can have in a test, by its route. */
export interface FormUploadV1Responses {
  "POST /files": SuccessAnswer<unknown> | FailureAnswer<ErrorStatus, unknown>;
  "PUT /files/{name}": SuccessAnswer<undefined> | FailureAnswer<ErrorStatus, unknown>;
  "PATCH /files/{name}": SuccessAnswer<undefined> | FailureAnswer<ErrorStatus, unknown>;
  "POST /search": SuccessAnswer<undefined> | FailureAnswer<ErrorStatus, unknown>;
  "POST /choice": SuccessAnswer<undefined> | FailureAnswer<ErrorStatus, unknown>;
}

/** Responses of FormUploadV1 for tests, from the document's examples: `fakeFetch(examples)`. */
export const examples: ApiExamples<FormUploadV1Responses> = {
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
