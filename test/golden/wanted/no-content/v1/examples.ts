// Generated from test/golden/given/no-content.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus, OtherStatus } from "../../../../../src/index.js";
import type { ApiExamples, ErrorResponse, SuccessResponse } from "../../../../../src/testing/index.js";
import type { Fault, Running } from "./models.js";

/** Responses that each operation of NoContentV1 can have in a test, by its route. */
export interface NoContentV1Responses {
  "DELETE /jobs/{id}":
    | SuccessResponse<undefined>
    | ErrorResponse<404 | 502, Fault | undefined>
    | ErrorResponse<409, Running>
    | ErrorResponse<OtherStatus<404 | 502 | 409>, Fault>;
  "HEAD /jobs/{id}":
    | SuccessResponse<undefined>
    | ErrorResponse<404, undefined>
    | ErrorResponse<OtherStatus<404>, unknown>;
  "POST /jobs/{id}": SuccessResponse<Running | undefined> | ErrorResponse<ErrorStatus, unknown>;
  "PATCH /jobs/{id}": SuccessResponse<unknown> | ErrorResponse<ErrorStatus, unknown>;
}

/** Responses of NoContentV1 for tests, from the document's examples: `fakeFetch(examples)`. */
export const examples: ApiExamples<NoContentV1Responses> = {
  title: "Answers without content",
  server: "https://empty.example",
  operations: {
    "DELETE /jobs/{id}": {
      204: {},
      404: {},
      409: { type: "application/json" },
      502: {},
      default: { type: "application/json" },
    },
    "HEAD /jobs/{id}": { 200: {}, 404: {} },
    "POST /jobs/{id}": { 200: { type: "application/json" }, 202: {} },
    "PATCH /jobs/{id}": { default: {} },
  },
};
