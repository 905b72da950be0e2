// Generated from test/golden/given/header-and-cookie-params.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus } from "../../../../../src/index.js";
import type { ApiExamples, ErrorResponse, SuccessResponse } from "../../../../../src/testing/index.js";

/** Responses that each operation of HeaderAndCookieParamsV1 can have in a test, by its route. */
export interface HeaderAndCookieParamsV1Responses {
  "GET /sessions": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "GET /optional": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
}

/**
 * Responses of HeaderAndCookieParamsV1 for tests, from the document's examples:
 * `fakeFetch(examples)`.
 */
export const examples: ApiExamples<HeaderAndCookieParamsV1Responses> = {
  title: "Headers and cookies",
  server: "https://headers.example",
  operations: { "GET /sessions": { 204: {} }, "GET /optional": { 204: {} } },
};
