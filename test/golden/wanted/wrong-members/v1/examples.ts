// Generated from test/golden/given/wrong-members.yaml by `npm run generate`. Do not edit.

import type { OtherStatus } from "../../../../../src/index.js";
import type { ApiExamples, FailureAnswer, SuccessAnswer } from "../../../../../src/testing/index.js";
import type { Note } from "./schema.js";

/** What each operation of WrongMembersV1 can answer in a test, by its route. */
export interface WrongMembersV1Answers {
  "GET /notes/{id}": SuccessAnswer<Note> | FailureAnswer<404, undefined> | FailureAnswer<OtherStatus<404>, unknown>;
}

/**
 * What the operations of WrongMembersV1 answer in a test, by the document's examples:
 * `fakeFetch(examples)`.
 */
export const examples: ApiExamples<WrongMembersV1Answers> = {
  title: "Notes",
  server: "/",
  operations: { "GET /notes/{id}": { 200: { type: "application/json" }, 404: {} } },
};
