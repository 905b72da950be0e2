// Generated from test/golden/given/json-lines.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus } from "../../../../../src/index.js";
import type { ApiExamples, ErrorResponse, SuccessResponse } from "../../../../../src/testing/index.js";

/** Responses that each operation of JsonLinesV1 can have in a test, by its route. */
export interface JsonLinesV1Responses {
  "GET /rows": SuccessResponse<unknown> | ErrorResponse<ErrorStatus, unknown>;
  "PUT /rows": SuccessResponse<unknown> | ErrorResponse<ErrorStatus, unknown>;
  "POST /rows": SuccessResponse<unknown> | ErrorResponse<ErrorStatus, unknown>;
  "PATCH /rows": SuccessResponse<unknown> | ErrorResponse<ErrorStatus, unknown>;
  "DELETE /rows": SuccessResponse<unknown> | ErrorResponse<ErrorStatus, unknown>;
}

/** Responses of JsonLinesV1 for tests, from the document's examples: `fakeFetch(examples)`. */
export const examples: ApiExamples<JsonLinesV1Responses> = {
  title: "Lines of JSON",
  server: "https://lines.example",
  operations: {
    "GET /rows": { 200: { type: "application/x-ndjson" } },
    "PUT /rows": { 200: { type: "application/jsonl" } },
    "POST /rows": { 200: { type: "application/json" } },
    "PATCH /rows": { 200: { type: "application/x-jsonlines" } },
    "DELETE /rows": { 200: { type: "application/json-seq" } },
  },
};
