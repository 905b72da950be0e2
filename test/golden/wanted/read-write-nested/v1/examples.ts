// Generated from test/golden/given/read-write-nested.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus } from "../../../../../src/index.js";
import type { ApiExamples, ErrorResponse, SuccessResponse } from "../../../../../src/testing/index.js";
import type { Report } from "./models.js";

/** Responses that each operation of ReadWriteNestedV1 can have in a test, by its route. */
export interface ReadWriteNestedV1Responses {
  "PUT /users": SuccessResponse<Report> | ErrorResponse<ErrorStatus, unknown>;
}

/** Responses of ReadWriteNestedV1 for tests, from the document's examples: `fakeFetch(examples)`. */
export const examples: ApiExamples<ReadWriteNestedV1Responses> = {
  title: "Ways",
  server: "https://ways.example",
  operations: { "PUT /users": { 200: { type: "application/json" } } },
};
