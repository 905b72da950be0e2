// Generated from test/golden/given/references.yaml by `npm run generate`. Do not edit.

import type { OtherStatus } from "../../../../../src/index.js";
import type { ApiExamples, ErrorResponse, SuccessResponse } from "../../../../../src/testing/index.js";
import type { GetThingResponse, Missing } from "./models.js";

/** Responses that each operation of ReferencesV1 can have in a test, by its route. */
export interface ReferencesV1Responses {
  "GET /things/{id}":
    | SuccessResponse<GetThingResponse>
    | ErrorResponse<404, Missing>
    | ErrorResponse<OtherStatus<404>, unknown>;
}

/** Responses of ReferencesV1 for tests, from the document's examples: `fakeFetch(examples)`. */
export const examples: ApiExamples<ReferencesV1Responses> = {
  title: "References",
  server: "https://example.test",
  operations: { "GET /things/{id}": { 200: { type: "application/json" }, 404: { type: "application/json" } } },
};
