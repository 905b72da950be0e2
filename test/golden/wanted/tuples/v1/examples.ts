// Generated from test/golden/given/tuples.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus } from "../../../../../src/index.js";
import type { ApiExamples, ErrorResponse, SuccessResponse } from "../../../../../src/testing/index.js";
import type { Thing } from "./models.js";

/** Responses that each operation of TuplesV1 can have in a test, by its route. */
export interface TuplesV1Responses {
  "PUT /things/{id}": SuccessResponse<Thing> | ErrorResponse<ErrorStatus, unknown>;
}

/** Responses of TuplesV1 for tests, from the document's examples: `fakeFetch(examples)`. */
export const examples: ApiExamples<TuplesV1Responses> = {
  title: "Tuples",
  server: "https://example.test",
  operations: { "PUT /things/{id}": { 200: { type: "application/json" } } },
};
