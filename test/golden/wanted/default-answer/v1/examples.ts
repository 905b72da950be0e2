// Generated from test/golden/given/default-answer.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus, OtherStatus } from "../../../../../src/index.js";
import type { ApiExamples, FailureAnswer, SuccessAnswer } from "../../../../../src/testing/index.js";
import type { ChangeThingResponse, Problem, Thing } from "./models.js";

/** Responses that each operation of DefaultAnswerV1 can have in a test, by its route. */
export interface DefaultAnswerV1Responses {
  "GET /things": SuccessAnswer<Thing> | FailureAnswer<ErrorStatus, Thing>;
  "PUT /things": SuccessAnswer<Thing> | FailureAnswer<404, Problem> | FailureAnswer<OtherStatus<404>, Thing>;
  "POST /things": SuccessAnswer<Thing> | FailureAnswer<ErrorStatus, Problem>;
  "DELETE /things": SuccessAnswer<unknown> | FailureAnswer<ErrorStatus, unknown>;
  "PATCH /things": SuccessAnswer<ChangeThingResponse> | FailureAnswer<ErrorStatus, ChangeThingResponse>;
}

/** Responses of DefaultAnswerV1 for tests, from the document's examples: `fakeFetch(examples)`. */
export const examples: ApiExamples<DefaultAnswerV1Responses> = {
  title: "The default answer",
  server: "https://default.example",
  operations: {
    "GET /things": { default: { type: "application/json" } },
    "PUT /things": { 404: { type: "application/json" }, default: { type: "application/json" } },
    "POST /things": { 201: { type: "application/json" }, default: { type: "application/json" } },
    "DELETE /things": { default: {} },
    "PATCH /things": { default: { type: "application/json" } },
  },
};
