// Generated from test/golden/given/body-media-types.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus } from "../../../../../src/index.js";
import type { ApiExamples, ErrorResponse, SuccessResponse } from "../../../../../src/testing/index.js";
import type { Pet } from "./models.js";

/** Responses that each operation of BodyMediaTypesV1 can have in a test, by its route. */
export interface BodyMediaTypesV1Responses {
  "POST /pets": SuccessResponse<Pet> | ErrorResponse<ErrorStatus, unknown>;
  "GET /pets": SuccessResponse<string | Blob> | ErrorResponse<ErrorStatus, unknown>;
  "PATCH /pets": SuccessResponse<Pet> | ErrorResponse<ErrorStatus, unknown>;
  "POST /pets/search": SuccessResponse<unknown> | ErrorResponse<ErrorStatus, unknown>;
  "POST /pets/pictures": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "GET /pets/events": SuccessResponse<unknown> | ErrorResponse<ErrorStatus, unknown>;
  "PUT /pets/events": SuccessResponse<unknown> | ErrorResponse<ErrorStatus, unknown>;
}

/** Responses of BodyMediaTypesV1 for tests, from the document's examples: `fakeFetch(examples)`. */
export const examples: ApiExamples<BodyMediaTypesV1Responses> = {
  title: "Media types of bodies",
  server: "https://bodies.example",
  operations: {
    "POST /pets": { 201: { type: "application/json" } },
    "GET /pets": { 200: { type: "text/csv" } },
    "PATCH /pets": { 200: { type: "application/hal+json" } },
    "POST /pets/search": { 200: {} },
    "POST /pets/pictures": { 204: {} },
    "GET /pets/events": { 200: { type: "text/event-stream" } },
    "PUT /pets/events": { 200: { type: "application/x-ndjson" } },
  },
};
