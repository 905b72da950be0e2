// Generated from test/golden/given/parameter-clash.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus } from "../../../../../src/index.js";
import type { ApiExamples, ErrorResponse, SuccessResponse } from "../../../../../src/testing/index.js";

/** Responses that each operation of ParameterClashV1 can have in a test, by its route. */
export interface ParameterClashV1Responses {
  "GET /things/{id}": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "GET /headers/{id}": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "PUT /headers/{id}": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "GET /matrix/{id}": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "PUT /bodies/{body}": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "GET /bodies/{body}": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "GET /query": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
}

/** Responses of ParameterClashV1 for tests, from the document's examples: `fakeFetch(examples)`. */
export const examples: ApiExamples<ParameterClashV1Responses> = {
  title: "Parameter clash",
  server: "https://clash.example",
  sent: {
    "GET /headers/{id}": "GET /headers/{idInPath}",
    "GET /matrix/{id}": "GET /matrix/{idInPath}",
    "PUT /bodies/{body}": "PUT /bodies/{bodyInPath}",
  },
  operations: {
    "GET /things/{id}": { 204: {} },
    "GET /headers/{id}": { 204: {} },
    "PUT /headers/{id}": { 204: {} },
    "GET /matrix/{id}": { 204: {} },
    "PUT /bodies/{body}": { 204: {} },
    "GET /bodies/{body}": { 204: {} },
    "GET /query": { 204: {} },
  },
};
