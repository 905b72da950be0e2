// Generated from test/golden/given/operation-servers.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus } from "../../../../../src/index.js";
import type { ApiExamples, ErrorResponse, SuccessResponse } from "../../../../../src/testing/index.js";

/** Responses that each operation of OperationServersV1 can have in a test, by its route. */
export interface OperationServersV1Responses {
  "GET /files": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "POST /files": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "GET /content/{id}": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "DELETE /content/{id}": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "GET /old": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
}

/** Responses of OperationServersV1 for tests, from the document's examples: `fakeFetch(examples)`. */
export const examples: ApiExamples<OperationServersV1Responses> = {
  title: "Servers of operations",
  server: "https://api.acme.example/v1",
  servers: {
    "POST /files": "https://files.acme.example",
    "GET /content/{id}": "https://files.acme.example",
    "GET /old": "https://api.acme.example/v0",
  },
  operations: {
    "GET /files": { 204: {} },
    "POST /files": { 204: {} },
    "GET /content/{id}": { 204: {} },
    "DELETE /content/{id}": { 204: {} },
    "GET /old": { 204: {} },
  },
};
