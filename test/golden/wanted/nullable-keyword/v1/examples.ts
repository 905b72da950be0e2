// Generated from test/golden/given/nullable-keyword.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus } from "../../../../../src/index.js";
import type { ApiExamples, ErrorResponse, SuccessResponse } from "../../../../../src/testing/index.js";
import type { Thing } from "./models.js";

/** Responses that each operation of NullableKeywordV1 can have in a test, by its route. */
export interface NullableKeywordV1Responses {
  "PUT /things/{id}": SuccessResponse<Thing> | ErrorResponse<ErrorStatus, unknown>;
}

/** Responses of NullableKeywordV1 for tests, from the document's examples: `fakeFetch(examples)`. */
export const examples: ApiExamples<NullableKeywordV1Responses> = {
  title: "Nullable values, as 3.0 has them",
  server: "https://example.test",
  operations: { "PUT /things/{id}": { 200: { type: "application/json" } } },
};
