// Generated from test/golden/given/swagger-2.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus, OtherStatus } from "../../../../../src/index.js";
import type { ApiExamples, ErrorResponse, SuccessResponse } from "../../../../../src/testing/index.js";
import type { Photo, Problem } from "./models.js";

/** Responses that each operation of Swagger2V1 can have in a test, by its route. */
export interface Swagger2V1Responses {
  "GET /albums/{album}/photos":
    | SuccessResponse<Photo[]>
    | ErrorResponse<404, Problem>
    | ErrorResponse<OtherStatus<404>, unknown>;
  "POST /albums/{album}/photos": SuccessResponse<Photo> | ErrorResponse<ErrorStatus, unknown>;
  "GET /photos/{id}": SuccessResponse<Blob> | ErrorResponse<ErrorStatus, unknown>;
  "PUT /photos/{id}": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
}

/** Responses of Swagger2V1 for tests, from the document's examples: `fakeFetch(examples)`. */
export const examples: ApiExamples<Swagger2V1Responses> = {
  title: "Photos",
  server: "https://api.acme.example/v1",
  operations: {
    "GET /albums/{album}/photos": { 200: { type: "application/json" }, 404: { type: "application/json" } },
    "POST /albums/{album}/photos": { 201: { type: "application/json" } },
    "GET /photos/{id}": { 200: { type: "image/png" } },
    "PUT /photos/{id}": { 204: {} },
  },
};
