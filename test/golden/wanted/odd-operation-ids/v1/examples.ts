// Generated from test/golden/given/odd-operation-ids.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus } from "../../../../../src/index.js";
import type { ApiExamples, ErrorResponse, SuccessResponse } from "../../../../../src/testing/index.js";

/** Responses that each operation of OddOperationIdsV1 can have in a test, by its route. */
export interface OddOperationIdsV1Responses {
  "GET /chinese": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "GET /german": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "GET /russian": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "GET /decomposed": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "GET /proto": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "GET /constructor": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "GET /then": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "GET /quotes": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "GET /signs": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "GET /empty": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "GET /emoji": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "GET /paths": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "GET /a-b/{c_d}/files.json": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "POST /users/{id}:activate": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
}

/** Responses of OddOperationIdsV1 for tests, from the document's examples: `fakeFetch(examples)`. */
export const examples: ApiExamples<OddOperationIdsV1Responses> = {
  title: "Odd ids",
  server: "https://ids.example",
  operations: {
    "GET /chinese": { 204: {} },
    "GET /german": { 204: {} },
    "GET /russian": { 204: {} },
    "GET /decomposed": { 204: {} },
    "GET /proto": { 204: {} },
    "GET /constructor": { 204: {} },
    "GET /then": { 204: {} },
    "GET /quotes": { 204: {} },
    "GET /signs": { 204: {} },
    "GET /empty": { 204: {} },
    "GET /emoji": { 204: {} },
    "GET /paths": { 204: {} },
    "GET /a-b/{c_d}/files.json": { 204: {} },
    "POST /users/{id}:activate": { 204: {} },
  },
};
