// Generated from test/golden/given/odd-bodies.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus } from "../../../../../src/index.js";
import type { ApiExamples, ErrorResponse, SuccessResponse } from "../../../../../src/testing/index.js";

/** Responses that each operation of OddBodiesV1 can have in a test, by its route. */
export interface OddBodiesV1Responses {
  "POST /any": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "PUT /any": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "POST /twice": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "POST /nothing": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "PUT /nothing": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "POST /xml": SuccessResponse<string> | ErrorResponse<ErrorStatus, unknown>;
  "POST /parts": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
}

/** Responses of OddBodiesV1 for tests, from the document's examples: `fakeFetch(examples)`. */
export const examples: ApiExamples<OddBodiesV1Responses> = {
  title: "Odd bodies",
  server: "https://odd.example",
  operations: {
    "POST /any": { 204: {} },
    "PUT /any": { 204: {} },
    "POST /twice": { 204: {} },
    "POST /nothing": { 204: {} },
    "PUT /nothing": { 204: {} },
    "POST /xml": { 200: { type: "application/xml" } },
    "POST /parts": { 204: {} },
  },
};
