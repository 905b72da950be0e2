// Generated from test/golden/given/required-alternatives.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus } from "../../../../../src/index.js";
import type { ApiExamples, ErrorResponse, SuccessResponse } from "../../../../../src/testing/index.js";
import type { Thing } from "./models.js";

/** Responses that each operation of RequiredAlternativesV1 can have in a test, by its route. */
export interface RequiredAlternativesV1Responses {
  "PATCH /things": SuccessResponse<Thing> | ErrorResponse<ErrorStatus, unknown>;
}

/**
 * Responses of RequiredAlternativesV1 for tests, from the document's examples:
 * `fakeFetch(examples)`.
 */
export const examples: ApiExamples<RequiredAlternativesV1Responses> = {
  title: "Alternatives",
  server: "https://alternatives.example",
  operations: { "PATCH /things": { 200: { type: "application/json" } } },
};
