// Generated from test/golden/given/security-alternatives.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus } from "../../../../../src/index.js";
import type { ApiExamples, ErrorResponse, SuccessResponse } from "../../../../../src/testing/index.js";

/** Responses that each operation of SecurityAlternativesV1 can have in a test, by its route. */
export interface SecurityAlternativesV1Responses {
  "GET /common": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "GET /same": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "GET /own": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "GET /both": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "GET /open": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "GET /either": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "GET /tls": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
}

/**
 * Responses of SecurityAlternativesV1 for tests, from the document's examples:
 * `fakeFetch(examples)`.
 */
export const examples: ApiExamples<SecurityAlternativesV1Responses> = {
  title: "Credentials",
  server: "https://security.example",
  operations: {
    "GET /common": { 204: {} },
    "GET /same": { 204: {} },
    "GET /own": { 204: {} },
    "GET /both": { 204: {} },
    "GET /open": { 204: {} },
    "GET /either": { 204: {} },
    "GET /tls": { 204: {} },
  },
};
