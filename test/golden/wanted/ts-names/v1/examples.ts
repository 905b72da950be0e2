// Generated from test/golden/given/ts-names.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus } from "../../../../../src/index.js";
import type { ApiExamples, ErrorResponse, SuccessResponse } from "../../../../../src/testing/index.js";
import type { User } from "./models.js";

/** Responses that each operation of TsNamesV1 can have in a test, by its route. */
export interface TsNamesV1Responses {
  "GET /users/{u}": SuccessResponse<User> | ErrorResponse<ErrorStatus, unknown>;
  "PUT /users/{u}": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "DELETE /users/{u}": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
}

/** Responses of TsNamesV1 for tests, from the document's examples: `fakeFetch(examples)`. */
export const examples: ApiExamples<TsNamesV1Responses> = {
  title: "Given names",
  server: "https://names.example",
  sent: { "GET /users/{u}": "GET /users/{userId}" },
  operations: {
    "GET /users/{u}": { 200: { type: "application/json" } },
    "PUT /users/{u}": { 204: {} },
    "DELETE /users/{u}": { 204: {} },
  },
};
