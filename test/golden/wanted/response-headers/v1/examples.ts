// Generated from test/golden/given/response-headers.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus } from "../../../../../src/index.js";
import type { ApiExamples, ErrorResponse, SuccessResponse } from "../../../../../src/testing/index.js";
import type { Fault, GetPagesResponse } from "./models.js";

/** Responses that each operation of ResponseHeadersV1 can have in a test, by its route. */
export interface ResponseHeadersV1Responses {
  "GET /things": SuccessResponse<string[]> | ErrorResponse<ErrorStatus, Fault>;
  "POST /things": SuccessResponse<unknown> | ErrorResponse<ErrorStatus, unknown>;
  "HEAD /things": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "GET /pages": SuccessResponse<GetPagesResponse> | ErrorResponse<ErrorStatus, unknown>;
}

/** Responses of ResponseHeadersV1 for tests, from the document's examples: `fakeFetch(examples)`. */
export const examples: ApiExamples<ResponseHeadersV1Responses> = {
  title: "Headers of answers",
  server: "https://headers.example",
  operations: {
    "GET /things": { 200: { type: "application/json" }, default: { type: "application/json" } },
    "POST /things": { 201: {} },
    "HEAD /things": { 200: {} },
    "GET /pages": { 200: { type: "application/json" } },
  },
};
