// Generated from test/golden/given/parameter-clash.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus } from "../../../../../src/index.js";
import type { ApiExamples, FailureAnswer, SuccessAnswer } from "../../../../../src/testing/index.js";

/** Responses that each operation of ParameterClashV1 can have in a test, by its route. */
export interface ParameterClashV1Responses {
  "GET /things/{id}": SuccessAnswer<undefined> | FailureAnswer<ErrorStatus, unknown>;
  "GET /headers/{id}": SuccessAnswer<undefined> | FailureAnswer<ErrorStatus, unknown>;
  "PUT /headers/{id}": SuccessAnswer<undefined> | FailureAnswer<ErrorStatus, unknown>;
  "GET /matrix/{id}": SuccessAnswer<undefined> | FailureAnswer<ErrorStatus, unknown>;
  "PUT /bodies/{body}": SuccessAnswer<undefined> | FailureAnswer<ErrorStatus, unknown>;
  "GET /bodies/{body}": SuccessAnswer<undefined> | FailureAnswer<ErrorStatus, unknown>;
  "GET /query": SuccessAnswer<undefined> | FailureAnswer<ErrorStatus, unknown>;
}

/** Responses of ParameterClashV1 for tests, from the document's examples: `fakeFetch(examples)`. */
export const examples: ApiExamples<ParameterClashV1Responses> = {
  title: "Parameter clash",
  server: "https://clash.example",
  sent: {
    "GET /headers/{id}": "GET /headers/{idInPath}",
    "GET /matrix/{id}": "GET /matrix/{idInPath}",
    "PUT /bodies/{body}": "PUT /bodies/{bodyInPath}",
  },
  operations: {
    "GET /things/{id}": { 204: {} },
    "GET /headers/{id}": { 204: {} },
    "PUT /headers/{id}": { 204: {} },
    "GET /matrix/{id}": { 204: {} },
    "PUT /bodies/{body}": { 204: {} },
    "GET /bodies/{body}": { 204: {} },
    "GET /query": { 204: {} },
  },
};
