// Generated from test/golden/given/several-successes.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus, OtherStatus } from "../../../../../src/index.js";
import type { ApiExamples, ErrorResponse, SuccessResponse } from "../../../../../src/testing/index.js";
import type { Job, Result } from "./models.js";

/** Responses that each operation of SeveralSuccessesV1 can have in a test, by its route. */
export interface SeveralSuccessesV1Responses {
  "POST /jobs": SuccessResponse<Result | Job> | ErrorResponse<ErrorStatus, unknown>;
  "GET /jobs": SuccessResponse<Job | undefined> | ErrorResponse<ErrorStatus, unknown>;
  "PUT /jobs": SuccessResponse<Job | undefined> | ErrorResponse<ErrorStatus, unknown>;
  "DELETE /jobs": SuccessResponse<unknown> | ErrorResponse<ErrorStatus, unknown>;
  "PATCH /jobs": SuccessResponse<Job | undefined> | ErrorResponse<ErrorStatus, unknown>;
  "HEAD /jobs": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "GET /results": SuccessResponse<Result | Blob> | ErrorResponse<ErrorStatus, unknown>;
  "POST /results": SuccessResponse<Result> | ErrorResponse<ErrorStatus, unknown>;
  "PUT /results": SuccessResponse<Result | Job | null> | ErrorResponse<ErrorStatus, unknown>;
  "DELETE /results":
    | SuccessResponse<unknown>
    | ErrorResponse<303, undefined>
    | ErrorResponse<OtherStatus<303>, unknown>;
}

/** Responses of SeveralSuccessesV1 for tests, from the document's examples: `fakeFetch(examples)`. */
export const examples: ApiExamples<SeveralSuccessesV1Responses> = {
  title: "Several successes",
  server: "https://successes.example",
  operations: {
    "POST /jobs": {
      200: { type: "application/json" },
      201: { type: "application/json" },
      202: { type: "application/json" },
    },
    "GET /jobs": { 200: { type: "application/json" }, 204: {} },
    "PUT /jobs": { 200: {}, 201: { type: "application/json" } },
    "DELETE /jobs": { 202: {}, 204: {} },
    "PATCH /jobs": { 200: { type: "application/json" }, "2XX": {} },
    "HEAD /jobs": { 200: {}, 204: {} },
    "GET /results": { 200: { type: "application/json" }, 206: { type: "application/octet-stream" } },
    "POST /results": { "2XX": { type: "application/json" } },
    "PUT /results": { 200: { type: "application/json" }, 202: { type: "application/json" } },
    "DELETE /results": { 303: {} },
  },
};
