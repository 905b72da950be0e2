// Generated from test/golden/given/long-operation-ids.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus } from "../../../../../src/index.js";
import type { ApiExamples, ErrorResponse, SuccessResponse } from "../../../../../src/testing/index.js";

/** Responses that each operation of LongOperationIdsV1 can have in a test, by its route. */
export interface LongOperationIdsV1Responses {
  "GET /": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "GET /items/{item_id}": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "DELETE /items/{item_id}": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "GET /v1/files": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "GET /v2/files": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "GET /search": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "GET /find": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "POST /call": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
}

/** Responses of LongOperationIdsV1 for tests, from the document's examples: `fakeFetch(examples)`. */
export const examples: ApiExamples<LongOperationIdsV1Responses> = {
  title: "Long ids",
  server: "https://ids.example",
  operations: {
    "GET /": { 204: {} },
    "GET /items/{item_id}": { 204: {} },
    "DELETE /items/{item_id}": { 204: {} },
    "GET /v1/files": { 204: {} },
    "GET /v2/files": { 204: {} },
    "GET /search": { 204: {} },
    "GET /find": { 204: {} },
    "POST /call": { 204: {} },
  },
};
