// Generated from test/golden/given/callbacks.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus } from "../../../../../src/index.js";
import type { ApiExamples, ErrorResponse, SuccessResponse } from "../../../../../src/testing/index.js";

/** Responses that each operation of CallbacksV1 can have in a test, by its route. */
export interface CallbacksV1Responses {
  "POST /streams": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
}

/** Responses of CallbacksV1 for tests, from the document's examples: `fakeFetch(examples)`. */
export const examples: ApiExamples<CallbacksV1Responses> = {
  title: "Callbacks",
  server: "https://callbacks.example",
  operations: { "POST /streams": { 204: {} } },
};
