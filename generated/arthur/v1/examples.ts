// Generated from spec/arthur-v1.yaml by `npm run generate`. Do not edit.

import type { OtherStatus } from "../../../src/index.js";
import type { ApiExamples, ErrorResponse, SuccessResponse } from "../../../src/testing/index.js";
import type {
  BadRequestError,
  ConflictError,
  HTTPValidationError,
  InternalServerError,
  InviteResponse,
  NotFoundError,
  ResourceListUser,
  SensitiveUser,
  User,
  UserServiceAccountCredentials,
} from "./models.js";

/** Responses that each operation of ArthurV1 can have in a test, by its route. */
export interface ArthurV1Responses {
  "GET /api/v1/users/me":
    | SuccessResponse<User>
    | ErrorResponse<500, InternalServerError>
    | ErrorResponse<OtherStatus<500>, unknown>;
  "POST /api/v1/users/me/accept-invite":
    | SuccessResponse<undefined>
    | ErrorResponse<400, BadRequestError>
    | ErrorResponse<500, InternalServerError>
    | ErrorResponse<OtherStatus<400 | 500>, unknown>;
  "GET /api/v1/organization/users":
    | SuccessResponse<ResourceListUser>
    | ErrorResponse<404, NotFoundError>
    | ErrorResponse<422, HTTPValidationError>
    | ErrorResponse<500, InternalServerError>
    | ErrorResponse<OtherStatus<404 | 422 | 500>, unknown>;
  "POST /api/v1/organization/users":
    | SuccessResponse<User>
    | ErrorResponse<400, BadRequestError>
    | ErrorResponse<404, NotFoundError>
    | ErrorResponse<409, ConflictError>
    | ErrorResponse<422, HTTPValidationError>
    | ErrorResponse<500, InternalServerError>
    | ErrorResponse<OtherStatus<400 | 404 | 409 | 422 | 500>, unknown>;
  "POST /api/v1/organization/users/invite-user":
    | SuccessResponse<InviteResponse>
    | ErrorResponse<400, BadRequestError>
    | ErrorResponse<404, NotFoundError>
    | ErrorResponse<422, HTTPValidationError>
    | ErrorResponse<500, InternalServerError>
    | ErrorResponse<OtherStatus<400 | 404 | 422 | 500>, unknown>;
  "POST /api/v1/organization/service_accounts":
    | SuccessResponse<UserServiceAccountCredentials>
    | ErrorResponse<400, BadRequestError>
    | ErrorResponse<404, NotFoundError>
    | ErrorResponse<422, HTTPValidationError>
    | ErrorResponse<500, InternalServerError>
    | ErrorResponse<OtherStatus<400 | 404 | 422 | 500>, unknown>;
  "PATCH /api/v1/users/{user_id}":
    | SuccessResponse<User>
    | ErrorResponse<400, BadRequestError>
    | ErrorResponse<404, NotFoundError>
    | ErrorResponse<422, HTTPValidationError>
    | ErrorResponse<500, InternalServerError>
    | ErrorResponse<OtherStatus<400 | 404 | 422 | 500>, unknown>;
  "DELETE /api/v1/users/{user_id}":
    | SuccessResponse<undefined>
    | ErrorResponse<404, NotFoundError>
    | ErrorResponse<422, HTTPValidationError>
    | ErrorResponse<500, InternalServerError>
    | ErrorResponse<OtherStatus<404 | 422 | 500>, unknown>;
  "PATCH /api/v1/users/{user_id}/service_account":
    | SuccessResponse<User>
    | ErrorResponse<400, BadRequestError>
    | ErrorResponse<404, NotFoundError>
    | ErrorResponse<422, HTTPValidationError>
    | ErrorResponse<500, InternalServerError>
    | ErrorResponse<OtherStatus<400 | 404 | 422 | 500>, unknown>;
  "POST /api/v1/users/{user_id}/credentials":
    | SuccessResponse<SensitiveUser>
    | ErrorResponse<404, NotFoundError>
    | ErrorResponse<422, HTTPValidationError>
    | ErrorResponse<500, InternalServerError>
    | ErrorResponse<OtherStatus<404 | 422 | 500>, unknown>;
}

const user = {
  created_at: "2025-06-02T09:30:00Z",
  updated_at: "2025-09-14T16:05:00Z",
  organization_id: "7c9e6679-7425-40de-944b-e07fc1f90ae7",
  id: "3f6d0c52-8a1e-4b7f-9c24-5d1e7a90b6c3",
  first_name: "Alice",
  last_name: "Liddell",
  email: "alice@example.com",
  picture: "https://example.com/alice.png",
  user_type: "user",
  data_plane_id: null,
  client_id: null,
  organization_name: "acme",
};
const internalServerError = { detail: "Internal server error" };
const badRequestError = { detail: "Bad Request" };
const resourceListUser = {
  records: [
    {
      created_at: "2025-06-02T09:30:00Z",
      updated_at: "2025-09-14T16:05:00Z",
      organization_id: "7c9e6679-7425-40de-944b-e07fc1f90ae7",
      id: "3f6d0c52-8a1e-4b7f-9c24-5d1e7a90b6c3",
      first_name: "Alice",
      last_name: "Liddell",
      email: "alice@example.com",
      picture: "https://example.com/alice.png",
      user_type: "user",
      data_plane_id: null,
      client_id: null,
      organization_name: "acme",
    },
    {
      created_at: "2025-06-02T09:30:00Z",
      updated_at: "2025-09-14T16:05:00Z",
      organization_id: "7c9e6679-7425-40de-944b-e07fc1f90ae7",
      id: "b81c5e07-2d94-4f36-8a7b-c0e3f1d25946",
      first_name: "Bob",
      last_name: "Tweedle",
      email: "bob@example.com",
      picture: null,
      user_type: "user",
      data_plane_id: null,
      client_id: null,
      organization_name: "acme",
    },
  ],
  pagination: { page: 1, page_size: 200, total_pages: 1, total_records: 2 },
};
const notFoundError = { detail: "Resource not found" };
const httpValidationError = { detail: [{ loc: ["body", "email"], msg: "Field required", type: "missing" }] };
const conflictError = { detail: "Conflict" };
const inviteResponse = {};
const userServiceAccountCredentials = {
  created_at: "2025-06-02T09:30:00Z",
  updated_at: "2025-09-14T16:05:00Z",
  organization_id: "7c9e6679-7425-40de-944b-e07fc1f90ae7",
  id: "c2f0a6d8-1e5b-4973-a8d4-7b93e60f5c21",
  first_name: "nightly-reports",
  last_name: null,
  email: null,
  picture: null,
  user_type: "service_account",
  data_plane_id: null,
  client_id: "nightly-reports-client",
  organization_name: "acme",
  credentials: { client_id: "nightly-reports-client", client_secret: "example-client-secret" },
};
const user2 = {
  created_at: "2025-06-02T09:30:00Z",
  updated_at: "2025-09-14T16:05:00Z",
  organization_id: "7c9e6679-7425-40de-944b-e07fc1f90ae7",
  id: "c2f0a6d8-1e5b-4973-a8d4-7b93e60f5c21",
  first_name: "nightly-reports",
  last_name: null,
  email: null,
  picture: null,
  user_type: "service_account",
  data_plane_id: null,
  client_id: "nightly-reports-client",
  organization_name: "acme",
};

/** Responses of ArthurV1 for tests, from the document's examples: `fakeFetch(examples)`. */
export const examples: ApiExamples<ArthurV1Responses> = {
  title: "Arthur Platform API",
  server: "https://platform.arthur.ai",
  operations: {
    "GET /api/v1/users/me": {
      200: { type: "application/json", body: user },
      500: { type: "application/json", body: internalServerError },
    },
    "POST /api/v1/users/me/accept-invite": {
      204: {},
      400: { type: "application/json", body: badRequestError },
      500: { type: "application/json", body: internalServerError },
    },
    "GET /api/v1/organization/users": {
      200: { type: "application/json", body: resourceListUser },
      404: { type: "application/json", body: notFoundError },
      422: { type: "application/json", body: httpValidationError },
      500: { type: "application/json", body: internalServerError },
    },
    "POST /api/v1/organization/users": {
      200: { type: "application/json", body: user },
      400: { type: "application/json", body: badRequestError },
      404: { type: "application/json", body: notFoundError },
      409: { type: "application/json", body: conflictError },
      422: { type: "application/json", body: httpValidationError },
      500: { type: "application/json", body: internalServerError },
    },
    "POST /api/v1/organization/users/invite-user": {
      201: { type: "application/json", body: inviteResponse },
      400: { type: "application/json", body: badRequestError },
      404: { type: "application/json", body: notFoundError },
      422: { type: "application/json", body: httpValidationError },
      500: { type: "application/json", body: internalServerError },
    },
    "POST /api/v1/organization/service_accounts": {
      200: { type: "application/json", body: userServiceAccountCredentials },
      400: { type: "application/json", body: badRequestError },
      404: { type: "application/json", body: notFoundError },
      422: { type: "application/json", body: httpValidationError },
      500: { type: "application/json", body: internalServerError },
    },
    "PATCH /api/v1/users/{user_id}": {
      200: { type: "application/json", body: user },
      400: { type: "application/json", body: badRequestError },
      404: { type: "application/json", body: notFoundError },
      422: { type: "application/json", body: httpValidationError },
      500: { type: "application/json", body: internalServerError },
    },
    "DELETE /api/v1/users/{user_id}": {
      204: {},
      404: { type: "application/json", body: notFoundError },
      422: { type: "application/json", body: httpValidationError },
      500: { type: "application/json", body: internalServerError },
    },
    "PATCH /api/v1/users/{user_id}/service_account": {
      200: { type: "application/json", body: user2 },
      400: { type: "application/json", body: badRequestError },
      404: { type: "application/json", body: notFoundError },
      422: { type: "application/json", body: httpValidationError },
      500: { type: "application/json", body: internalServerError },
    },
    "POST /api/v1/users/{user_id}/credentials": {
      200: { type: "application/json", body: userServiceAccountCredentials },
      404: { type: "application/json", body: notFoundError },
      422: { type: "application/json", body: httpValidationError },
      500: { type: "application/json", body: internalServerError },
    },
  },
};
