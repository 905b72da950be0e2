// Generated from test/golden/given/security-of-most.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus } from "../../../../../src/index.js";
import type { ApiExamples, ErrorResponse, SuccessResponse } from "../../../../../src/testing/index.js";

/** Responses that each operation of SecurityOfMostV1 can have in a test, by its route. */
export interface SecurityOfMostV1Responses {
  "GET /files": SuccessResponse<string[]> | ErrorResponse<ErrorStatus, unknown>;
  "POST /files": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "GET /status": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
}

/** Responses of SecurityOfMostV1 for tests, from the document's examples: `fakeFetch(examples)`. */
export const examples: ApiExamples<SecurityOfMostV1Responses> = {
  title: "Security of most",
  server: "https://acme.example",
  operations: {
    "GET /files": { 200: { type: "application/json" } },
    "POST /files": { 204: {} },
    "GET /status": { 204: {} },
  },
};
