// Generated from test/golden/given/body-of-get.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus } from "../../../../../src/index.js";
import type { ApiExamples, ErrorResponse, SuccessResponse } from "../../../../../src/testing/index.js";

/** Responses that each operation of BodyOfGetV1 can have in a test, by its route. */
export interface BodyOfGetV1Responses {
  "GET /things": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "HEAD /things": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "DELETE /things": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "TRACE /things": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "GET /things/search": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
}

/** Responses of BodyOfGetV1 for tests, from the document's examples: `fakeFetch(examples)`. */
export const examples: ApiExamples<BodyOfGetV1Responses> = {
  title: "Bodies of GET",
  server: "https://get.example",
  operations: {
    "GET /things": { 204: {} },
    "HEAD /things": { 204: {} },
    "DELETE /things": { 204: {} },
    "TRACE /things": { 204: {} },
    "GET /things/search": { 204: {} },
  },
};
