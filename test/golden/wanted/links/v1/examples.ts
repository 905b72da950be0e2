// Generated from test/golden/given/links.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus } from "../../../../../src/index.js";
import type { ApiExamples, ErrorResponse, SuccessResponse } from "../../../../../src/testing/index.js";

/** Responses that each operation of LinksV1 can have in a test, by its route. */
export interface LinksV1Responses {
  "POST /users": SuccessResponse<unknown> | ErrorResponse<ErrorStatus, unknown>;
  "GET /users/{id}": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
}

/** Responses of LinksV1 for tests, from the document's examples: `fakeFetch(examples)`. */
export const examples: ApiExamples<LinksV1Responses> = {
  title: "Links",
  server: "https://links.example",
  operations: { "POST /users": { 201: {} }, "GET /users/{id}": { 204: {} } },
};
