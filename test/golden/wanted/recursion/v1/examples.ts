// Generated from test/golden/given/recursion.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus } from "../../../../../src/index.js";
import type { ApiExamples, ErrorResponse, SuccessResponse } from "../../../../../src/testing/index.js";
import type { Tree } from "./models.js";

/** Responses that each operation of RecursionV1 can have in a test, by its route. */
export interface RecursionV1Responses {
  "GET /trees": SuccessResponse<Tree> | ErrorResponse<ErrorStatus, unknown>;
}

/** Responses of RecursionV1 for tests, from the document's examples: `fakeFetch(examples)`. */
export const examples: ApiExamples<RecursionV1Responses> = {
  title: "Recursion",
  server: "https://recursion.example",
  operations: { "GET /trees": { 200: { type: "application/json" } } },
};
