// Generated from test/golden/given/ts-names.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus } from "../../../../../src/index.js";
import type { ApiExamples, FailureAnswer, SuccessAnswer } from "../../../../../src/testing/index.js";
import type { User } from "./models.js";

/** Responses that each operation of TsNamesV1 can have in a test, by its route. */
export interface TsNamesV1Responses {
  "GET /users/{u}": SuccessAnswer<User> | FailureAnswer<ErrorStatus, unknown>;
  "PUT /users/{u}": SuccessAnswer<undefined> | FailureAnswer<ErrorStatus, unknown>;
  "DELETE /users/{u}": SuccessAnswer<undefined> | FailureAnswer<ErrorStatus, unknown>;
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
