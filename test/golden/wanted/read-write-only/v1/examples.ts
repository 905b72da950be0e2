// Generated from test/golden/given/read-write-only.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus } from "../../../../../src/index.js";
import type { ApiExamples, FailureAnswer, SuccessAnswer } from "../../../../../src/testing/index.js";
import type { Fault, Team, User } from "./models.js";

/** Responses that each operation of ReadWriteOnlyV1 can have in a test, by its route. */
export interface ReadWriteOnlyV1Responses {
  "PUT /users": SuccessAnswer<User[]> | FailureAnswer<ErrorStatus, Fault>;
  "POST /teams": SuccessAnswer<Team> | FailureAnswer<ErrorStatus, unknown>;
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
