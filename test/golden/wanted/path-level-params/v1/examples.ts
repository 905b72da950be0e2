// Generated from test/golden/given/path-level-params.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus } from "../../../../../src/index.js";
import type { ApiExamples, ErrorResponse, SuccessResponse } from "../../../../../src/testing/index.js";
import type { Member } from "./models.js";

/** Responses that each operation of PathLevelParamsV1 can have in a test, by its route. */
export interface PathLevelParamsV1Responses {
  "GET /organizations/{organization}/members/{member}": SuccessResponse<Member> | ErrorResponse<ErrorStatus, unknown>;
  "DELETE /organizations/{organization}/members/{member}":
    | SuccessResponse<Member>
    | ErrorResponse<ErrorStatus, unknown>;
}

/** Responses of PathLevelParamsV1 for tests, from the document's examples: `fakeFetch(examples)`. */
export const examples: ApiExamples<PathLevelParamsV1Responses> = {
  title: "Parameters of a path",
  server: "https://eu.paths.example/v1",
  operations: {
    "GET /organizations/{organization}/members/{member}": { 200: { type: "application/json" } },
    "DELETE /organizations/{organization}/members/{member}": { 200: { type: "application/json" } },
  },
};
