// Generated from test/golden/given/text-and-binary.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus, OtherStatus } from "../../../../../src/index.js";
import type { ApiExamples, ErrorResponse, SuccessResponse } from "../../../../../src/testing/index.js";
import type { Info, Problem } from "./models.js";

/** Responses that each operation of TextAndBinaryV1 can have in a test, by its route. */
export interface TextAndBinaryV1Responses {
  "GET /text": SuccessResponse<string> | ErrorResponse<400, string> | ErrorResponse<OtherStatus<400>, unknown>;
  "GET /bytes": SuccessResponse<Blob> | ErrorResponse<410, string> | ErrorResponse<OtherStatus<410>, unknown>;
  "GET /both": SuccessResponse<Info | Blob> | ErrorResponse<500, Problem> | ErrorResponse<OtherStatus<500>, unknown>;
  "GET /number": SuccessResponse<number> | ErrorResponse<ErrorStatus, unknown>;
  "GET /unknown": SuccessResponse<unknown> | ErrorResponse<ErrorStatus, unknown>;
}

/** Responses of TextAndBinaryV1 for tests, from the document's examples: `fakeFetch(examples)`. */
export const examples: ApiExamples<TextAndBinaryV1Responses> = {
  title: "Text and bytes",
  server: "https://text.example",
  operations: {
    "GET /text": { 200: { type: "text/plain; charset=utf-8" }, 400: { type: "text/plain" } },
    "GET /bytes": { 200: { type: "application/octet-stream" }, 410: { type: "image/png" } },
    "GET /both": { 200: { type: "application/json" }, 500: { type: "application/problem+json" } },
    "GET /number": { 200: { type: "application/json" } },
    "GET /unknown": { 200: { type: "application/json" } },
  },
};
