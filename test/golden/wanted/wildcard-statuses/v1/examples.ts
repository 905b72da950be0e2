// Generated from test/golden/given/wildcard-statuses.yaml by `npm run generate`. Do not edit.

import type { OtherStatus, Status3XX, Status4XX, Status5XX } from "../../../../../src/index.js";
import type { ApiExamples, FailureAnswer, SuccessAnswer } from "../../../../../src/testing/index.js";
import type { Missing, Problem, Thing } from "./models.js";

/** Responses that each operation of WildcardStatusesV1 can have in a test, by its route. */
export interface WildcardStatusesV1Responses {
  "GET /things":
    | SuccessAnswer<Thing>
    | FailureAnswer<404, Missing>
    | FailureAnswer<OtherStatus<404, Status4XX>, Problem>
    | FailureAnswer<OtherStatus<Status4XX>, unknown>;
  "PUT /things":
    | SuccessAnswer<undefined>
    | FailureAnswer<409, Missing>
    | FailureAnswer<502, Missing | undefined>
    | FailureAnswer<OtherStatus<409, Status4XX> | OtherStatus<502, Status5XX>, Problem>
    | FailureAnswer<OtherStatus<Status4XX | Status5XX>, Missing>;
  "DELETE /things":
    | SuccessAnswer<unknown>
    | FailureAnswer<Status3XX, string>
    | FailureAnswer<Status4XX, undefined>
    | FailureAnswer<OtherStatus<Status3XX | Status4XX>, unknown>;
}

/** Responses of WildcardStatusesV1 for tests, from the document's examples: `fakeFetch(examples)`. */
export const examples: ApiExamples<WildcardStatusesV1Responses> = {
  title: "Ranges of statuses",
  server: "https://ranges.example",
  operations: {
    "GET /things": {
      200: { type: "application/json" },
      404: { type: "application/json" },
      "4XX": { type: "application/json" },
    },
    "PUT /things": {
      204: {},
      409: { type: "application/json" },
      502: {},
      "4XX": { type: "application/problem+json" },
      "5XX": { type: "application/problem+json" },
      default: { type: "application/json" },
    },
    "DELETE /things": { "2XX": {}, "3XX": { type: "text/html" }, "4XX": {} },
  },
};
