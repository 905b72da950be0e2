// Generated from test/golden/given/multi-tag.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus } from "../../../../../src/index.js";
import type { ApiExamples, ErrorResponse, SuccessResponse } from "../../../../../src/testing/index.js";
import type { User } from "./models.js";

/** Responses that each operation of MultiTagV1 can have in a test, by its route. */
export interface MultiTagV1Responses {
  "GET /user": SuccessResponse<User> | ErrorResponse<ErrorStatus, unknown>;
  "GET /providers": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "GET /ping": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "GET /extra": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
}

/** Responses of MultiTagV1 for tests, from the document's examples: `fakeFetch(examples)`. */
export const examples: ApiExamples<MultiTagV1Responses> = {
  title: "Tags",
  server: "https://tags.example",
  operations: {
    "GET /user": { 200: { type: "application/json" } },
    "GET /providers": { 204: {} },
    "GET /ping": { 204: {} },
    "GET /extra": { 204: {} },
  },
};
