// Generated from test/golden/given/read-write-only.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus } from "../../../../../src/index.js";
import type { ApiExamples, ErrorResponse, SuccessResponse } from "../../../../../src/testing/index.js";
import type { Fault, Team, User } from "./models.js";

/** Responses that each operation of ReadWriteOnlyV1 can have in a test, by its route. */
export interface ReadWriteOnlyV1Responses {
  "PUT /users": SuccessResponse<User[]> | ErrorResponse<ErrorStatus, Fault>;
  "POST /teams": SuccessResponse<Team> | ErrorResponse<ErrorStatus, unknown>;
}

/** Responses of ReadWriteOnlyV1 for tests, from the document's examples: `fakeFetch(examples)`. */
export const examples: ApiExamples<ReadWriteOnlyV1Responses> = {
  title: "Directions",
  server: "https://directions.example",
  operations: {
    "PUT /users": { 200: { type: "application/json" }, default: { type: "application/json" } },
    "POST /teams": { 201: { type: "application/json" } },
  },
};
