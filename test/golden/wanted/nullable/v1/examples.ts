// Generated from test/golden/given/nullable.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus } from "../../../../../src/index.js";
import type { ApiExamples, ErrorResponse, SuccessResponse } from "../../../../../src/testing/index.js";
import type { Thing } from "./models.js";

/** Responses that each operation of NullableV1 can have in a test, by its route. */
export interface NullableV1Responses {
  "PUT /things/{id}": SuccessResponse<Thing | null> | ErrorResponse<ErrorStatus, unknown>;
}

/** Responses of NullableV1 for tests, from the document's examples: `fakeFetch(examples)`. */
export const examples: ApiExamples<NullableV1Responses> = {
  title: "Nullable values",
  server: "https://nullable.example",
  operations: { "PUT /things/{id}": { 200: { type: "application/json" } } },
};
