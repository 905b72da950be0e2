// Generated from test/golden/given/other-methods.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus } from "../../../../../src/index.js";
import type { ApiExamples, ErrorResponse, SuccessResponse } from "../../../../../src/testing/index.js";
import type { Thing } from "./models.js";

/** Responses that each operation of OtherMethodsV1 can have in a test, by its route. */
export interface OtherMethodsV1Responses {
  "QUERY /things": SuccessResponse<Thing[]> | ErrorResponse<ErrorStatus, unknown>;
  "TRACE /things": SuccessResponse<unknown> | ErrorResponse<ErrorStatus, unknown>;
  "COPY /things": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "GET /shared": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "POST /shared": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
}

/** Responses of OtherMethodsV1 for tests, from the document's examples: `fakeFetch(examples)`. */
export const examples: ApiExamples<OtherMethodsV1Responses> = {
  title: "Other methods",
  server: "https://methods.example",
  operations: {
    "QUERY /things": { 200: { type: "application/json" } },
    "TRACE /things": { 200: {} },
    "COPY /things": { 204: {} },
    "GET /shared": { 204: {} },
    "POST /shared": { 204: {} },
  },
};
