// Generated from test/golden/given/inline-unions.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus } from "../../../../../src/index.js";
import type { ApiExamples, ErrorResponse, SuccessResponse } from "../../../../../src/testing/index.js";
import type { AddShapeResponseValue, ListShapesResponse } from "./models.js";

/** Responses that each operation of InlineUnionsV1 can have in a test, by its route. */
export interface InlineUnionsV1Responses {
  "GET /shapes": SuccessResponse<ListShapesResponse> | ErrorResponse<ErrorStatus, unknown>;
  "POST /shapes": SuccessResponse<{ [key: string]: AddShapeResponseValue }> | ErrorResponse<ErrorStatus, unknown>;
}

/** Responses of InlineUnionsV1 for tests, from the document's examples: `fakeFetch(examples)`. */
export const examples: ApiExamples<InlineUnionsV1Responses> = {
  title: "Unions of objects without a name",
  server: "https://example.test",
  operations: {
    "GET /shapes": { 200: { type: "application/json" } },
    "POST /shapes": { 200: { type: "application/json" } },
  },
};
