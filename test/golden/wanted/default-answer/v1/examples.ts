// Generated from test/golden/given/default-answer.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus, OtherStatus } from "../../../../../src/index.js";
import type { ApiExamples, ErrorResponse, SuccessResponse } from "../../../../../src/testing/index.js";
import type { ChangeThingResponse, Problem, Thing } from "./models.js";

/** Responses that each operation of DefaultAnswerV1 can have in a test, by its route. */
export interface DefaultAnswerV1Responses {
  "GET /things": SuccessResponse<Thing> | ErrorResponse<ErrorStatus, Thing>;
  "PUT /things": SuccessResponse<Thing> | ErrorResponse<404, Problem> | ErrorResponse<OtherStatus<404>, Thing>;
  "POST /things": SuccessResponse<Thing> | ErrorResponse<ErrorStatus, Problem>;
  "DELETE /things": SuccessResponse<unknown> | ErrorResponse<ErrorStatus, unknown>;
  "PATCH /things": SuccessResponse<ChangeThingResponse> | ErrorResponse<ErrorStatus, ChangeThingResponse>;
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
