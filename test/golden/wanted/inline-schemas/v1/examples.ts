// Generated from test/golden/given/inline-schemas.yaml by `npm run generate`. Do not edit.

import type { OtherStatus } from "../../../../../src/index.js";
import type { ApiExamples, FailureAnswer, SuccessAnswer } from "../../../../../src/testing/index.js";
import type { CreateOrderAnswerItem, CreateOrderBody, CreateOrderFailure, GetOrdersFailure } from "./schema.js";

/** What each operation of InlineSchemasV1 can answer in a test, by its route. */
export interface InlineSchemasV1Answers {
  "POST /orders":
    | SuccessAnswer<CreateOrderAnswerItem[]>
    | FailureAnswer<422, CreateOrderFailure>
    | FailureAnswer<OtherStatus<422>, unknown>;
  "GET /orders":
    | SuccessAnswer<{ [key: string]: CreateOrderBody }>
    | FailureAnswer<400, GetOrdersFailure>
    | FailureAnswer<OtherStatus<400>, unknown>;
}

/**
 * What the operations of InlineSchemasV1 answer in a test, by the document's examples:
 * `fakeFetch(examples)`.
 */
export const examples: ApiExamples<InlineSchemasV1Answers> = {
  title: "Schemas in place",
  server: "https://inline.example",
  operations: {
    "POST /orders": { 200: { type: "application/json" }, 422: { type: "application/json" } },
    "GET /orders": { 200: { type: "application/json" }, 400: { type: "application/json" } },
  },
};
