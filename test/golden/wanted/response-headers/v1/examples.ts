// Generated from test/golden/given/response-headers.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus } from "../../../../../src/index.js";
import type { ApiExamples, FailureAnswer, SuccessAnswer } from "../../../../../src/testing/index.js";
import type { Fault, GetPagesResponse } from "./models.js";

/** Responses that each operation of ResponseHeadersV1 can have in a test, by its route. */
export interface ResponseHeadersV1Responses {
  "GET /things": SuccessAnswer<string[]> | FailureAnswer<ErrorStatus, Fault>;
  "POST /things": SuccessAnswer<unknown> | FailureAnswer<ErrorStatus, unknown>;
  "HEAD /things": SuccessAnswer<undefined> | FailureAnswer<ErrorStatus, unknown>;
  "GET /pages": SuccessAnswer<GetPagesResponse> | FailureAnswer<ErrorStatus, unknown>;
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
