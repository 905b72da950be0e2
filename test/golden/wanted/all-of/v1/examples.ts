// Generated from test/golden/given/all-of.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus } from "../../../../../src/index.js";
import type { ApiExamples, ErrorResponse, SuccessResponse } from "../../../../../src/testing/index.js";
import type { AddThingResponse } from "./models.js";

/** Responses that each operation of AllOfV1 can have in a test, by its route. */
export interface AllOfV1Responses {
  "POST /things": SuccessResponse<AddThingResponse> | ErrorResponse<ErrorStatus, unknown>;
}

/** Responses of AllOfV1 for tests, from the document's examples: `fakeFetch(examples)`. */
export const examples: ApiExamples<AllOfV1Responses> = {
  title: "Wholes",
  server: "https://wholes.example",
  operations: { "POST /things": { 200: { type: "application/json" } } },
};
