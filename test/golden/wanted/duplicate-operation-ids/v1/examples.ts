// Generated from test/golden/given/duplicate-operation-ids.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus } from "../../../../../src/index.js";
import type { ApiExamples, ErrorResponse, SuccessResponse } from "../../../../../src/testing/index.js";
import type { GetModelParams } from "./models.js";

/** Responses that each operation of DuplicateOperationIdsV1 can have in a test, by its route. */
export interface DuplicateOperationIdsV1Responses {
  "GET /users": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "GET /users/{id}": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "PUT /users/{id}": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "GET /user/2fa": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "PUT /user/2fa": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "GET /things": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "POST /things": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "PUT /things": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "GET /models": SuccessResponse<GetModelParams> | ErrorResponse<ErrorStatus, unknown>;
  "GET /groups": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "GET /groups/{page}": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
}

/**
 * Responses of DuplicateOperationIdsV1 for tests, from the document's examples:
 * `fakeFetch(examples)`.
 */
export const examples: ApiExamples<DuplicateOperationIdsV1Responses> = {
  title: "Duplicate ids",
  server: "https://ids.example",
  operations: {
    "GET /users": { 204: {} },
    "GET /users/{id}": { 204: {} },
    "PUT /users/{id}": { 204: {} },
    "GET /user/2fa": { 204: {} },
    "PUT /user/2fa": { 204: {} },
    "GET /things": { 204: {} },
    "POST /things": { 204: {} },
    "PUT /things": { 204: {} },
    "GET /models": { 200: { type: "application/json" } },
    "GET /groups": { 204: {} },
    "GET /groups/{page}": { 204: {} },
  },
};
