// Generated from test/golden/given/open-enum.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus } from "../../../../../src/index.js";
import type { ApiExamples, ErrorResponse, SuccessResponse } from "../../../../../src/testing/index.js";
import type { Grant } from "./models.js";

/** Responses that each operation of OpenEnumV1 can have in a test, by its route. */
export interface OpenEnumV1Responses {
  "GET /roles": SuccessResponse<Grant[]> | ErrorResponse<ErrorStatus, unknown>;
}

/** Responses of OpenEnumV1 for tests, from the document's examples: `fakeFetch(examples)`. */
export const examples: ApiExamples<OpenEnumV1Responses> = {
  title: "Lists of values",
  server: "https://enums.example",
  operations: { "GET /roles": { 200: { type: "application/json" } } },
};
