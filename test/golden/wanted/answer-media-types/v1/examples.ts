// Generated from test/golden/given/answer-media-types.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus, OtherStatus } from "../../../../../src/index.js";
import type { ApiExamples, FailureAnswer, SuccessAnswer } from "../../../../../src/testing/index.js";
import type { Info, Problem } from "./models.js";

/** Responses that each operation of AnswerMediaTypesV1 can have in a test, by its route. */
export interface AnswerMediaTypesV1Responses {
  "GET /any": SuccessAnswer<Info> | FailureAnswer<404, Problem> | FailureAnswer<OtherStatus<404>, unknown>;
  "PUT /any": SuccessAnswer<string> | FailureAnswer<ErrorStatus, unknown>;
  "POST /any": SuccessAnswer<Blob> | FailureAnswer<ErrorStatus, unknown>;
  "PATCH /any": SuccessAnswer<Info> | FailureAnswer<ErrorStatus, unknown>;
  "GET /pictures": SuccessAnswer<Blob> | FailureAnswer<ErrorStatus, unknown>;
  "PUT /pictures": SuccessAnswer<Blob> | FailureAnswer<ErrorStatus, unknown>;
  "POST /pictures": SuccessAnswer<Blob> | FailureAnswer<ErrorStatus, unknown>;
  "GET /info": SuccessAnswer<Info> | FailureAnswer<ErrorStatus, unknown>;
  "PUT /info": SuccessAnswer<string> | FailureAnswer<ErrorStatus, unknown>;
  "POST /info": SuccessAnswer<string> | FailureAnswer<ErrorStatus, unknown>;
  "PATCH /info": SuccessAnswer<unknown> | FailureAnswer<ErrorStatus, unknown>;
}

/** Responses of AnswerMediaTypesV1 for tests, from the document's examples: `fakeFetch(examples)`. */
export const examples: ApiExamples<AnswerMediaTypesV1Responses> = {
  title: "Media types of answers",
  server: "https://answers.example",
  operations: {
    "GET /any": { 200: { type: "application/json" }, 404: { type: "application/json" } },
    "PUT /any": { 200: { type: "text/*" } },
    "POST /any": { 200: { type: "*/*" } },
    "PATCH /any": { 200: { type: "application/json" } },
    "GET /pictures": { 200: { type: "image/*" } },
    "PUT /pictures": { 200: { type: "application/pdf" } },
    "POST /pictures": { 200: { type: "application/octet-stream" } },
    "GET /info": { 200: { type: "application/vnd.acme.v3+json; charset=utf-8" } },
    "PUT /info": { 200: { type: "application/xml" } },
    "POST /info": { 200: { type: "text/csv; header=present" } },
    "PATCH /info": { 200: { type: "application/json" } },
  },
};
