// Generated from test/golden/given/deprecated.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus } from "../../../../../src/index.js";
import type { ApiExamples, ErrorResponse, SuccessResponse } from "../../../../../src/testing/index.js";
import type { Report } from "./models.js";

/** Responses that each operation of DeprecatedV1 can have in a test, by its route. */
export interface DeprecatedV1Responses {
  "GET /reports": SuccessResponse<Report[]> | ErrorResponse<ErrorStatus, unknown>;
}

/** Responses of DeprecatedV1 for tests, from the document's examples: `fakeFetch(examples)`. */
export const examples: ApiExamples<DeprecatedV1Responses> = {
  title: "Deprecated parts",
  server: "https://old.example",
  operations: { "GET /reports": { 200: { type: "application/json" } } },
};
