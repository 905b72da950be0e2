// Generated from test/golden/given/form-upload.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus } from "../../../../../src/index.js";
import type { ApiExamples, ErrorResponse, SuccessResponse } from "../../../../../src/testing/index.js";

/** Responses that each operation of FormUploadV1 can have in a test, by its route. */
export interface FormUploadV1Responses {
  "POST /files": SuccessResponse<unknown> | ErrorResponse<ErrorStatus, unknown>;
  "PUT /files/{name}": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "PATCH /files/{name}": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "POST /search": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "POST /choice": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
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
