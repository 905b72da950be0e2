// Generated from test/golden/given/answer-media-types.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus, OtherStatus } from "../../../../../src/index.js";
import type { ApiExamples, ErrorResponse, SuccessResponse } from "../../../../../src/testing/index.js";
import type { Info, Problem } from "./models.js";

/** Responses that each operation of AnswerMediaTypesV1 can have in a test, by its route. */
export interface AnswerMediaTypesV1Responses {
  "GET /any": SuccessResponse<Info> | ErrorResponse<404, Problem> | ErrorResponse<OtherStatus<404>, unknown>;
  "PUT /any": SuccessResponse<string> | ErrorResponse<ErrorStatus, unknown>;
  "POST /any": SuccessResponse<Blob> | ErrorResponse<ErrorStatus, unknown>;
  "PATCH /any": SuccessResponse<Info> | ErrorResponse<ErrorStatus, unknown>;
  "GET /pictures": SuccessResponse<Blob> | ErrorResponse<ErrorStatus, unknown>;
  "PUT /pictures": SuccessResponse<Blob> | ErrorResponse<ErrorStatus, unknown>;
  "POST /pictures": SuccessResponse<Blob> | ErrorResponse<ErrorStatus, unknown>;
  "GET /info": SuccessResponse<Info> | ErrorResponse<ErrorStatus, unknown>;
  "PUT /info": SuccessResponse<string> | ErrorResponse<ErrorStatus, unknown>;
  "POST /info": SuccessResponse<string> | ErrorResponse<ErrorStatus, unknown>;
  "PATCH /info": SuccessResponse<unknown> | ErrorResponse<ErrorStatus, unknown>;
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
