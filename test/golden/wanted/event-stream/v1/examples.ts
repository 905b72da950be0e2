// Generated from test/golden/given/event-stream.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus } from "../../../../../src/index.js";
import type { ApiExamples, ErrorResponse, SuccessResponse } from "../../../../../src/testing/index.js";
import type { Problem } from "./models.js";

/** Responses that each operation of EventStreamV1 can have in a test, by its route. */
export interface EventStreamV1Responses {
  "POST /chats": SuccessResponse<unknown> | ErrorResponse<ErrorStatus, Problem>;
  "GET /chats": SuccessResponse<unknown> | ErrorResponse<ErrorStatus, unknown>;
  "PUT /chats": SuccessResponse<unknown> | ErrorResponse<ErrorStatus, unknown>;
  "PATCH /chats": SuccessResponse<unknown> | ErrorResponse<ErrorStatus, unknown>;
  "DELETE /chats": SuccessResponse<unknown> | ErrorResponse<ErrorStatus, unknown>;
  "GET /parts": SuccessResponse<unknown> | ErrorResponse<ErrorStatus, unknown>;
  "POST /parts": SuccessResponse<unknown> | ErrorResponse<ErrorStatus, unknown>;
  "PUT /parts": SuccessResponse<unknown> | ErrorResponse<ErrorStatus, unknown>;
}

/** Responses of EventStreamV1 for tests, from the document's examples: `fakeFetch(examples)`. */
export const examples: ApiExamples<EventStreamV1Responses> = {
  title: "Events",
  server: "https://events.example",
  operations: {
    "POST /chats": { 200: { type: "application/json" }, default: { type: "application/json" } },
    "GET /chats": { 200: { type: "text/event-stream" } },
    "PUT /chats": { 200: { type: "text/event-stream" } },
    "PATCH /chats": { 200: { type: "text/event-stream" } },
    "DELETE /chats": { 200: { type: "text/event-stream" } },
    "GET /parts": { 200: { type: "text/event-stream; charset=utf-8" } },
    "POST /parts": { 200: { type: "text/event-stream" } },
    "PUT /parts": { 200: { type: "application/octet-stream" }, 204: {} },
  },
};
