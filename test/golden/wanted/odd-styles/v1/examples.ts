// Generated from test/golden/given/odd-styles.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus } from "../../../../../src/index.js";
import type { ApiExamples, ErrorResponse, SuccessResponse } from "../../../../../src/testing/index.js";

/** Responses that each operation of OddStylesV1 can have in a test, by its route. */
export interface OddStylesV1Responses {
  "GET /things/{id}": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
}

/** Responses of OddStylesV1 for tests, from the document's examples: `fakeFetch(examples)`. */
export const examples: ApiExamples<OddStylesV1Responses> = {
  title: "Odd styles",
  server: "https://odd.example",
  operations: { "GET /things/{id}": { 204: {} } },
};
