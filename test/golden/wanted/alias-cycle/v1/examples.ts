// Generated from test/golden/given/alias-cycle.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus } from "../../../../../src/index.js";
import type { ApiExamples, ErrorResponse, SuccessResponse } from "../../../../../src/testing/index.js";
import type { OneA } from "./models.js";

/** Responses that each operation of AliasCycleV1 can have in a test, by its route. */
export interface AliasCycleV1Responses {
  "GET /circles": SuccessResponse<OneA> | ErrorResponse<ErrorStatus, unknown>;
}

/** Responses of AliasCycleV1 for tests, from the document's examples: `fakeFetch(examples)`. */
export const examples: ApiExamples<AliasCycleV1Responses> = {
  title: "Circles",
  server: "https://circles.example",
  operations: { "GET /circles": { 200: { type: "application/json" } } },
};
