// Generated from test/golden/given/faulty-path-parameters.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus } from "../../../../../src/index.js";
import type { ApiExamples, ErrorResponse, SuccessResponse } from "../../../../../src/testing/index.js";

/** Responses that each operation of FaultyPathParametersV1 can have in a test, by its route. */
export interface FaultyPathParametersV1Responses {
  "GET /undefined/{id}/{name}": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "GET /superfluous": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "GET /optional/{id}": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "GET /twice/{id}/again/{id}": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "GET /repeated": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "GET /same/{a}": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "GET /same/{b}": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
}

/**
 * Responses of FaultyPathParametersV1 for tests, from the document's examples:
 * `fakeFetch(examples)`.
 */
export const examples: ApiExamples<FaultyPathParametersV1Responses> = {
  title: "Faulty path parameters",
  server: "https://faulty.example",
  operations: {
    "GET /undefined/{id}/{name}": { 204: {} },
    "GET /superfluous": { 204: {} },
    "GET /optional/{id}": { 204: {} },
    "GET /twice/{id}/again/{id}": { 204: {} },
    "GET /repeated": { 204: {} },
    "GET /same/{a}": { 204: {} },
    "GET /same/{b}": { 204: {} },
  },
};
