// Generated from test/golden/given/shared-bodies.yaml by `npm run generate`. Do not edit.

import type { OtherStatus } from "../../../../../src/index.js";
import type { ApiExamples, ErrorResponse, SuccessResponse } from "../../../../../src/testing/index.js";
import type {
  BadRequest,
  DeleteUserErrorBody,
  GetUserResponse,
  PutUserErrorBody409,
  PutUserErrorBody423,
  PutUserResponse200,
  PutUserResponse201,
  SeveralItem,
} from "./models.js";

/** Responses that each operation of SharedBodiesV1 can have in a test, by its route. */
export interface SharedBodiesV1Responses {
  "GET /users/{id}":
    | SuccessResponse<GetUserResponse>
    | ErrorResponse<400, BadRequest>
    | ErrorResponse<404, SeveralItem[]>
    | ErrorResponse<OtherStatus<400 | 404>, unknown>;
  "PUT /users/{id}":
    | SuccessResponse<PutUserResponse200 | PutUserResponse201>
    | ErrorResponse<400, BadRequest>
    | ErrorResponse<409 | 412, PutUserErrorBody409>
    | ErrorResponse<423, PutUserErrorBody423>
    | ErrorResponse<OtherStatus<400 | 409 | 412 | 423>, unknown>;
  "DELETE /users/{id}":
    | SuccessResponse<undefined>
    | ErrorResponse<404 | 410, DeleteUserErrorBody>
    | ErrorResponse<OtherStatus<404 | 410>, unknown>;
}

/** Responses of SharedBodiesV1 for tests, from the document's examples: `fakeFetch(examples)`. */
export const examples: ApiExamples<SharedBodiesV1Responses> = {
  title: "Shared bodies",
  server: "https://acme.example",
  operations: {
    "GET /users/{id}": {
      200: { type: "application/json" },
      400: { type: "application/json" },
      404: { type: "application/json" },
    },
    "PUT /users/{id}": {
      200: { type: "application/json" },
      201: { type: "application/json" },
      400: { type: "application/json" },
      409: { type: "application/json" },
      412: { type: "application/json" },
      423: { type: "application/json" },
    },
    "DELETE /users/{id}": { 204: {}, 404: { type: "application/json" }, 410: { type: "application/json" } },
  },
};
