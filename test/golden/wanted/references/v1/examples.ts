// Generated from test/golden/given/references.yaml by `npm run generate`. Do not edit.

import type { OtherStatus } from "../../../../../src/index.js";
import type { ApiExamples, FailureAnswer, SuccessAnswer } from "../../../../../src/testing/index.js";
import type { GetThingAnswer, Missing } from "./schema.js";

/** What each operation of ReferencesV1 can answer in a test, by its route. */
export interface ReferencesV1Answers {
  "GET /things/{id}":
    | SuccessAnswer<GetThingAnswer>
    | FailureAnswer<404, Missing>
    | FailureAnswer<OtherStatus<404>, unknown>;
}

/**
 * What the operations of ReferencesV1 answer in a test, by the document's examples:
 * `fakeFetch(examples)`.
 */
export const examples: ApiExamples<ReferencesV1Answers> = {
  title: "References",
  server: "https://example.test",
  operations: { "GET /things/{id}": { 200: { type: "application/json" }, 404: { type: "application/json" } } },
};
