// Generated from test/golden/given/odd-schema-names.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus } from "../../../../../src/index.js";
import type { ApiExamples, ErrorResponse, SuccessResponse } from "../../../../../src/testing/index.js";
import type { All } from "./models.js";

/** Responses that each operation of OddSchemaNamesV1 can have in a test, by its route. */
export interface OddSchemaNamesV1Responses {
  "GET /all": SuccessResponse<All> | ErrorResponse<ErrorStatus, unknown>;
}

/** Responses of OddSchemaNamesV1 for tests, from the document's examples: `fakeFetch(examples)`. */
export const examples: ApiExamples<OddSchemaNamesV1Responses> = {
  title: "Odd schema names",
  server: "https://schemas.example",
  operations: { "GET /all": { 200: { type: "application/json" } } },
};
