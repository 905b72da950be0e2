// Generated from test/golden/given/wildcard-statuses.yaml by `npm run generate`. Do not edit.

import type { OtherStatus, Status3XX, Status4XX, Status5XX } from "../../../../../src/index.js";
import type { ApiExamples, ErrorResponse, SuccessResponse } from "../../../../../src/testing/index.js";
import type { Missing, Problem, Thing } from "./models.js";

/** Responses that each operation of WildcardStatusesV1 can have in a test, by its route. */
export interface WildcardStatusesV1Responses {
  "GET /things":
    | SuccessResponse<Thing>
    | ErrorResponse<404, Missing>
    | ErrorResponse<OtherStatus<404, Status4XX>, Problem>
    | ErrorResponse<OtherStatus<Status4XX>, unknown>;
  "PUT /things":
    | SuccessResponse<undefined>
    | ErrorResponse<409, Missing>
    | ErrorResponse<502, Missing | undefined>
    | ErrorResponse<OtherStatus<409, Status4XX> | OtherStatus<502, Status5XX>, Problem>
    | ErrorResponse<OtherStatus<Status4XX | Status5XX>, Missing>;
  "DELETE /things":
    | SuccessResponse<unknown>
    | ErrorResponse<Status3XX, string>
    | ErrorResponse<Status4XX, undefined>
    | ErrorResponse<OtherStatus<Status3XX | Status4XX>, unknown>;
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
