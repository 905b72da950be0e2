// Generated from test/golden/given/literals.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus } from "../../../../../src/index.js";
import type { ApiExamples, ErrorResponse, SuccessResponse } from "../../../../../src/testing/index.js";
import type { Thing } from "./models.js";

/** Responses that each operation of LiteralsV1 can have in a test, by its route. */
export interface LiteralsV1Responses {
  "PUT /things/{id}": SuccessResponse<Thing> | ErrorResponse<ErrorStatus, unknown>;
}

/** Responses of LiteralsV1 for tests, from the document's examples: `fakeFetch(examples)`. */
export const examples: ApiExamples<LiteralsV1Responses> = {
  title: "Literal values",
  server: "https://example.test",
  operations: { "PUT /things/{id}": { 200: { type: "application/json" } } },
};
