// Generated from test/golden/given/odd-parameters.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus } from "../../../../../src/index.js";
import type { ApiExamples, ErrorResponse, SuccessResponse } from "../../../../../src/testing/index.js";

/** Responses that each operation of OddParametersV1 can have in a test, by its route. */
export interface OddParametersV1Responses {
  "GET /inherited": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "GET /signs/{user id}/{a-b}/{größe}": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
}

/** Responses of OddParametersV1 for tests, from the document's examples: `fakeFetch(examples)`. */
export const examples: ApiExamples<OddParametersV1Responses> = {
  title: "Odd parameters",
  server: "https://odd.example",
  sent: { "GET /signs/{user id}/{a-b}/{größe}": "GET /signs/{userId}/{a-b}/{größe}" },
  operations: { "GET /inherited": { 204: {} }, "GET /signs/{user id}/{a-b}/{größe}": { 204: {} } },
};
