// Generated from test/golden/given/inline-schemas.yaml by `npm run generate`. Do not edit.

import type { OtherStatus } from "../../../../../src/index.js";
import type { ApiExamples, ErrorResponse, SuccessResponse } from "../../../../../src/testing/index.js";
import type { CreateOrderBody, CreateOrderErrorBody, CreateOrderResponseItem, GetOrdersErrorBody } from "./models.js";

/** Responses that each operation of InlineSchemasV1 can have in a test, by its route. */
export interface InlineSchemasV1Responses {
  "POST /orders":
    | SuccessResponse<CreateOrderResponseItem[]>
    | ErrorResponse<422, CreateOrderErrorBody>
    | ErrorResponse<OtherStatus<422>, unknown>;
  "GET /orders":
    | SuccessResponse<{ [key: string]: CreateOrderBody }>
    | ErrorResponse<400, GetOrdersErrorBody>
    | ErrorResponse<OtherStatus<400>, unknown>;
}

/** Responses of InlineSchemasV1 for tests, from the document's examples: `fakeFetch(examples)`. */
export const examples: ApiExamples<InlineSchemasV1Responses> = {
  title: "Schemas in place",
  server: "https://inline.example",
  operations: {
    "POST /orders": { 200: { type: "application/json" }, 422: { type: "application/json" } },
    "GET /orders": { 200: { type: "application/json" }, 400: { type: "application/json" } },
  },
};
