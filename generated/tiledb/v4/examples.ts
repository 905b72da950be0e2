// Generated from spec/tiledb-v4.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus, OtherStatus } from "../../../src/index.js";
import type { ApiExamples, ErrorResponse, SuccessResponse } from "../../../src/testing/index.js";
import type { ErrorBody, UserCreateResponse, UserGetResponse, UserSelfResponse } from "./models.js";

/** Responses that each operation of TileDBV4 can have in a test, by its route. */
export interface TileDBV4Responses {
  "POST /users": SuccessResponse<UserCreateResponse> | ErrorResponse<ErrorStatus, ErrorBody>;
  "GET /users/self": SuccessResponse<UserSelfResponse> | ErrorResponse<ErrorStatus, ErrorBody>;
  "GET /users/{user_id}":
    | SuccessResponse<UserGetResponse>
    | ErrorResponse<404, ErrorBody | undefined>
    | ErrorResponse<OtherStatus<404>, ErrorBody>;
  "PATCH /users/{user_id}":
    | SuccessResponse<undefined>
    | ErrorResponse<404, ErrorBody | undefined>
    | ErrorResponse<OtherStatus<404>, ErrorBody>;
  "DELETE /users/{user_id}":
    | SuccessResponse<undefined>
    | ErrorResponse<404, ErrorBody | undefined>
    | ErrorResponse<OtherStatus<404>, ErrorBody>;
  "POST /actions/users/change_password": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, ErrorBody>;
  "POST /actions/users/request_password_reset": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, ErrorBody>;
  "POST /actions/users/reset_password": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, ErrorBody>;
  "POST /actions/users/request_email_confirmation": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, ErrorBody>;
  "POST /actions/users/confirm_email": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, ErrorBody>;
}

const userCreateResponse = {
  data: {
    id: "usr_9m4e2mr0ui3e8a215n4g",
    display_name: "Alice Liddell",
    image_id: "img_9m4e2mr0ui3e8a215n4g",
    email: "alice@example.com",
    is_valid_email: false,
    role: "member",
    username: "alice",
    timezone: "Europe/Athens",
    created_at: "2025-03-10T09:30:00Z",
    updated_at: "2025-03-10T09:30:00Z",
  },
};
const errorBody = {
  code: 5000,
  message: "The request is not valid.",
  request_id: "e78e0e95-a991-4a4f-b302-3b2af2d7c844",
  validation_error: { fields: [{ field: "email", message: "This is not an e-mail address." }] },
};
const userSelfResponse = {
  data: {
    user: {
      id: "usr_9m4e2mr0ui3e8a215n4g",
      display_name: "Alice Liddell",
      image_id: "img_9m4e2mr0ui3e8a215n4g",
      email: "alice@example.com",
      is_valid_email: true,
      role: "member",
      username: "alice",
      timezone: "Europe/Athens",
      created_at: "2025-03-10T09:30:00Z",
      updated_at: "2025-04-02T16:05:00Z",
    },
    workspaces: [
      {
        workspace_id: "ws_9m4e2mr0ui3e8a215n4g",
        name: "acme",
        created_by: {
          user_id: "usr_4k7c1pd8sh2f6b093t5v",
          username: "bob",
          display_name: "Bob Tweedle",
          email: "bob@example.com",
          image_id: "img_4k7c1pd8sh2f6b093t5v",
          role: "owner",
          added_by: "usr_4k7c1pd8sh2f6b093t5v",
          created_at: "2025-01-15T08:00:00Z",
        },
        self: {
          user_id: "usr_9m4e2mr0ui3e8a215n4g",
          username: "alice",
          display_name: "Alice Liddell",
          email: "alice@example.com",
          image_id: "img_9m4e2mr0ui3e8a215n4g",
          role: "member",
          added_by: "usr_4k7c1pd8sh2f6b093t5v",
          created_at: "2025-03-10T10:00:00Z",
        },
        description: "Everything that acme stores.",
        created_at: "2025-01-15T08:00:00Z",
        updated_at: "2025-02-20T12:45:00Z",
        image_id: "img_2h5q8zt1xn6j3c740w9r",
      },
    ],
  },
};
const userGetResponse = {
  data: {
    id: "usr_9m4e2mr0ui3e8a215n4g",
    display_name: "Alice Liddell",
    image_id: "img_9m4e2mr0ui3e8a215n4g",
    email: "alice@example.com",
    is_valid_email: true,
    role: "member",
    username: "alice",
    timezone: "Europe/Athens",
    created_at: "2025-03-10T09:30:00Z",
    updated_at: "2025-04-02T16:05:00Z",
  },
};

/** Responses of TileDBV4 for tests, from the document's examples: `fakeFetch(examples)`. */
export const examples: ApiExamples<TileDBV4Responses> = {
  title: "TileDB API",
  server: "https://api.tiledb.com/v4",
  operations: {
    "POST /users": {
      201: { type: "application/json", body: userCreateResponse },
      default: { type: "application/json", body: errorBody },
    },
    "GET /users/self": {
      200: { type: "application/json", body: userSelfResponse },
      default: { type: "application/json", body: errorBody },
    },
    "GET /users/{user_id}": {
      200: { type: "application/json", body: userGetResponse },
      404: {},
      default: { type: "application/json", body: errorBody },
    },
    "PATCH /users/{user_id}": { 204: {}, 404: {}, default: { type: "application/json", body: errorBody } },
    "DELETE /users/{user_id}": { 204: {}, 404: {}, default: { type: "application/json", body: errorBody } },
    "POST /actions/users/change_password": { 204: {}, default: { type: "application/json", body: errorBody } },
    "POST /actions/users/request_password_reset": { 204: {}, default: { type: "application/json", body: errorBody } },
    "POST /actions/users/reset_password": { 204: {}, default: { type: "application/json", body: errorBody } },
    "POST /actions/users/request_email_confirmation": {
      204: {},
      default: { type: "application/json", body: errorBody },
    },
    "POST /actions/users/confirm_email": { 204: {}, default: { type: "application/json", body: errorBody } },
  },
};
