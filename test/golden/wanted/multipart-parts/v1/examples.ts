// Generated from test/golden/given/multipart-parts.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus } from "../../../../../src/index.js";
import type { ApiExamples, ErrorResponse, SuccessResponse } from "../../../../../src/testing/index.js";

/** Responses that each operation of MultipartPartsV1 can have in a test, by its route. */
export interface MultipartPartsV1Responses {
  "POST /files": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
}

/** Responses of MultipartPartsV1 for tests, from the document's examples: `fakeFetch(examples)`. */
export const examples: ApiExamples<MultipartPartsV1Responses> = {
  title: "Parts of a form",
  server: "https://parts.example",
  operations: { "POST /files": { 204: {} } },
};
