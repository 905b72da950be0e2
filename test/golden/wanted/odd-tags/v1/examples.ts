// Generated from test/golden/given/odd-tags.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus } from "../../../../../src/index.js";
import type { ApiExamples, ErrorResponse, SuccessResponse } from "../../../../../src/testing/index.js";

/** Responses that each operation of OddTagsV1 can have in a test, by its route. */
export interface OddTagsV1Responses {
  "GET /users": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "GET /others": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "GET /evals": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "GET /first": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "GET /data": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "GET /data/more": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "GET /internal": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "GET /constructor": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "GET /constructor/api": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "GET /device": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "GET /slash": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "GET /emoji": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "GET /empty": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "GET /none": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "GET /chinese": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "GET /webhooks": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "GET /long": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
}

/** Responses of OddTagsV1 for tests, from the document's examples: `fakeFetch(examples)`. */
export const examples: ApiExamples<OddTagsV1Responses> = {
  title: "Odd tags",
  server: "https://tags.example",
  operations: {
    "GET /users": { 204: {} },
    "GET /others": { 204: {} },
    "GET /evals": { 204: {} },
    "GET /first": { 204: {} },
    "GET /data": { 204: {} },
    "GET /data/more": { 204: {} },
    "GET /internal": { 204: {} },
    "GET /constructor": { 204: {} },
    "GET /constructor/api": { 204: {} },
    "GET /device": { 204: {} },
    "GET /slash": { 204: {} },
    "GET /emoji": { 204: {} },
    "GET /empty": { 204: {} },
    "GET /none": { 204: {} },
    "GET /chinese": { 204: {} },
    "GET /webhooks": { 204: {} },
    "GET /long": { 204: {} },
  },
};
