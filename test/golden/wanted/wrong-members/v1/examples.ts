// Generated from test/golden/given/wrong-members.yaml by `npm run generate`. Do not edit.

import type { OtherStatus } from "../../../../../src/index.js";
import type { ApiExamples, ErrorResponse, SuccessResponse } from "../../../../../src/testing/index.js";
import type { Note } from "./models.js";

/** Responses that each operation of WrongMembersV1 can have in a test, by its route. */
export interface WrongMembersV1Responses {
  "GET /notes/{id}": SuccessResponse<Note> | ErrorResponse<404, undefined> | ErrorResponse<OtherStatus<404>, unknown>;
}

/** Responses of WrongMembersV1 for tests, from the document's examples: `fakeFetch(examples)`. */
export const examples: ApiExamples<WrongMembersV1Responses> = {
  title: "Notes",
  server: "/",
  operations: { "GET /notes/{id}": { 200: { type: "application/json" }, 404: {} } },
};
