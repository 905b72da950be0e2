// Generated from test/golden/given/parameter-styles.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus } from "../../../../../src/index.js";
import type { ApiExamples, ErrorResponse, SuccessResponse } from "../../../../../src/testing/index.js";

/** Responses that each operation of ParameterStylesV1 can have in a test, by its route. */
export interface ParameterStylesV1Responses {
  "GET /colors/{simple}/{matrix}/{label}": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "GET /default/{id}": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "GET /content": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
}

/** Responses of ParameterStylesV1 for tests, from the document's examples: `fakeFetch(examples)`. */
export const examples: ApiExamples<ParameterStylesV1Responses> = {
  title: "Styles of parameters",
  server: "https://styles.example",
  operations: {
    "GET /colors/{simple}/{matrix}/{label}": { 204: {} },
    "GET /default/{id}": { 204: {} },
    "GET /content": { 204: {} },
  },
};
