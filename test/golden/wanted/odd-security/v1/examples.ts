// Generated from test/golden/given/odd-security.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus } from "../../../../../src/index.js";
import type { ApiExamples, ErrorResponse, SuccessResponse } from "../../../../../src/testing/index.js";

/** Responses that each operation of OddSecurityV1 can have in a test, by its route. */
export interface OddSecurityV1Responses {
  "GET /common": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "GET /digest": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "GET /both": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "GET /scopes": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "GET /keys": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "GET /open": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
}

/** Responses of OddSecurityV1 for tests, from the document's examples: `fakeFetch(examples)`. */
export const examples: ApiExamples<OddSecurityV1Responses> = {
  title: "Odd security",
  server: "https://odd.example",
  operations: {
    "GET /common": { 204: {} },
    "GET /digest": { 204: {} },
    "GET /both": { 204: {} },
    "GET /scopes": { 204: {} },
    "GET /keys": { 204: {} },
    "GET /open": { 204: {} },
  },
};
