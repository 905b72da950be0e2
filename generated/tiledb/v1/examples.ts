// Generated from spec/tiledb-v1.yaml by `npm run generate`. Do not edit.

import type { OtherStatus } from "../../../src/index.js";
import type { ApiExamples, ErrorResponse, SuccessResponse } from "../../../src/testing/index.js";
import type { AWSAccessCredentials, ErrorBody, OrganizationUser, Token, TokenScope, User } from "./models.js";

/** Responses that each operation of TileDBV1 can have in a test, by its route. */
export interface TileDBV1Responses {
  "GET /user":
    | SuccessResponse<User>
    | ErrorResponse<502, ErrorBody | undefined>
    | ErrorResponse<OtherStatus<502>, ErrorBody>;
  "POST /user":
    | SuccessResponse<undefined>
    | ErrorResponse<502, ErrorBody | undefined>
    | ErrorResponse<OtherStatus<502>, ErrorBody>;
  "POST /user/confirm_email":
    | SuccessResponse<undefined>
    | ErrorResponse<502, ErrorBody | undefined>
    | ErrorResponse<OtherStatus<502>, ErrorBody>;
  "POST /user/password_reset":
    | SuccessResponse<undefined>
    | ErrorResponse<404 | 502, ErrorBody | undefined>
    | ErrorResponse<OtherStatus<404 | 502>, ErrorBody>;
  "GET /users/{username}":
    | SuccessResponse<User>
    | ErrorResponse<404 | 502, ErrorBody | undefined>
    | ErrorResponse<OtherStatus<404 | 502>, ErrorBody>;
  "PATCH /users/{username}":
    | SuccessResponse<undefined>
    | ErrorResponse<502, ErrorBody | undefined>
    | ErrorResponse<OtherStatus<502>, ErrorBody>;
  "DELETE /users/{username}":
    | SuccessResponse<undefined>
    | ErrorResponse<502, ErrorBody | undefined>
    | ErrorResponse<OtherStatus<502>, ErrorBody>;
  "GET /session":
    | SuccessResponse<Token>
    | ErrorResponse<502, ErrorBody | undefined>
    | ErrorResponse<OtherStatus<502>, ErrorBody>;
  "POST /token":
    | SuccessResponse<Token>
    | ErrorResponse<502, ErrorBody | undefined>
    | ErrorResponse<OtherStatus<502>, ErrorBody>;
  "GET /tokens":
    | SuccessResponse<Token[]>
    | ErrorResponse<502, ErrorBody | undefined>
    | ErrorResponse<OtherStatus<502>, ErrorBody>;
  "GET /tokens/session":
    | SuccessResponse<Token[]>
    | ErrorResponse<502, ErrorBody | undefined>
    | ErrorResponse<OtherStatus<502>, ErrorBody>;
  "GET /tokens/scopes":
    | SuccessResponse<TokenScope[]>
    | ErrorResponse<502, ErrorBody | undefined>
    | ErrorResponse<OtherStatus<502>, ErrorBody>;
  "DELETE /tokens/{token}":
    | SuccessResponse<undefined>
    | ErrorResponse<502, ErrorBody | undefined>
    | ErrorResponse<OtherStatus<502>, ErrorBody>;
  "POST /organizations/{organization}/user":
    | SuccessResponse<undefined>
    | ErrorResponse<502, ErrorBody | undefined>
    | ErrorResponse<OtherStatus<502>, ErrorBody>;
  "GET /organizations/{organization}/{username}":
    | SuccessResponse<OrganizationUser>
    | ErrorResponse<404 | 502, ErrorBody | undefined>
    | ErrorResponse<OtherStatus<404 | 502>, ErrorBody>;
  "PATCH /organizations/{organization}/{username}":
    | SuccessResponse<undefined>
    | ErrorResponse<502, ErrorBody | undefined>
    | ErrorResponse<OtherStatus<502>, ErrorBody>;
  "DELETE /organizations/{organization}/{username}":
    | SuccessResponse<undefined>
    | ErrorResponse<502, ErrorBody | undefined>
    | ErrorResponse<OtherStatus<502>, ErrorBody>;
  "GET /credentials/{namespace}/aws":
    | SuccessResponse<AWSAccessCredentials[]>
    | ErrorResponse<502, ErrorBody | undefined>
    | ErrorResponse<OtherStatus<502>, ErrorBody>;
  "POST /credentials/{namespace}/aws":
    | SuccessResponse<undefined>
    | ErrorResponse<502, ErrorBody | undefined>
    | ErrorResponse<OtherStatus<502>, ErrorBody>;
  "GET /credentials/{namespace}/aws/{name}":
    | SuccessResponse<AWSAccessCredentials>
    | ErrorResponse<502, ErrorBody | undefined>
    | ErrorResponse<OtherStatus<502>, ErrorBody>;
  "PATCH /credentials/{namespace}/aws/{name}":
    | SuccessResponse<undefined>
    | ErrorResponse<502, ErrorBody | undefined>
    | ErrorResponse<OtherStatus<502>, ErrorBody>;
  "DELETE /credentials/{namespace}/aws/{name}":
    | SuccessResponse<undefined>
    | ErrorResponse<502, ErrorBody | undefined>
    | ErrorResponse<OtherStatus<502>, ErrorBody>;
}

const user = {
  id: "7c9e6679-7425-40de-944b-e07fc1f90ae7",
  username: "alice",
  name: "Alice Liddell",
  email: "alice@example.com",
  is_valid_email: true,
  stripe_connect: false,
  company: "Acme",
  logo: null,
  timezone: "Europe/Athens",
  organizations: [
    {
      user_id: "7c9e6679-7425-40de-944b-e07fc1f90ae7",
      organization_id: "16fd2706-8baf-433b-82eb-8c7fada847da",
      username: "alice",
      organization_name: "acme",
      role: "owner",
      allowed_actions: ["read", "write", "create", "delete", "edit", "run_job", "edit_organization", "edit_billing"],
      user_full_name: "Alice Liddell",
      user_email: "alice@example.com",
    },
  ],
  allowed_actions: ["read", "write", "create", "delete", "edit", "run_job"],
  enabled_features: ["example-feature"],
  unpaid_subscription: false,
  default_s3_path: "s3://alice-assets/",
  default_s3_path_credentials_name: "assets",
  asset_locations: {
    arrays: { path: "s3://alice-arrays/", credentials_name: "arrays" },
    notebooks: { path: "s3://alice-assets/notebooks/", credentials_name: null },
  },
  default_namespace_charged: "acme",
  default_region: "us-east-1",
};
const errorBody = {
  code: 5000,
  message: "The request could not be completed",
  request_id: "e78e0e95-a991-4a4f-b302-3b2af2d7c844",
};
const token = {
  token: "example-session-token",
  name: "session-1",
  issued_at: "2025-01-15T09:30:00Z",
  expires_at: "2025-02-14T09:30:00Z",
  scope: ["*"],
};
const token2 = {
  token: "example-token",
  name: "nightly-export",
  issued_at: "2025-01-15T09:30:00Z",
  expires_at: "2026-01-15T09:30:00Z",
  scope: ["array:read", "group:read"],
};
const tokenList = [
  {
    token: "example-token",
    name: "nightly-export",
    issued_at: "2025-01-15T09:30:00Z",
    expires_at: "2026-01-15T09:30:00Z",
    scope: ["array:read", "group:read"],
  },
  {
    token: "example-token-2",
    name: "laptop",
    issued_at: "2025-01-10T16:00:00Z",
    expires_at: "2025-07-10T16:00:00Z",
    scope: ["*"],
  },
];
const tokenList2 = [
  {
    token: "example-session-token",
    name: "session-1",
    issued_at: "2025-01-15T09:30:00Z",
    expires_at: "2025-02-14T09:30:00Z",
    scope: ["*"],
  },
];
const tokenScopeList = ["*", "user:read", "user:read-write", "array:read", "array:read-write", "group:read"];
const organizationUser = {
  user_id: "0b0c7a5e-3f0b-4a53-9f6e-2d1f6f0f7b62",
  organization_id: "16fd2706-8baf-433b-82eb-8c7fada847da",
  username: "bob",
  organization_name: "acme",
  role: "read_write",
  allowed_actions: ["read", "write", "create", "edit", "run_job"],
  user_full_name: "Bob Tweedle",
  user_email: "bob@example.com",
};
const awsAccessCredentialsList = [
  {
    access_key_id: "EXAMPLEACCESSKEYID",
    name: "warehouse",
    default: true,
    buckets: ["s3://acme-warehouse/tiledb/"],
    created_at: "2025-01-15T09:30:00Z",
    updated_at: "2025-02-01T12:00:00Z",
  },
  {
    service_role_arn: "arn:aws:iam::123456789012:role/acme-archive",
    name: "archive",
    default: false,
    buckets: ["s3://acme-archive/"],
    created_at: "2025-01-20T08:15:00Z",
    updated_at: "2025-01-20T08:15:00Z",
  },
];
const awsAccessCredentials = {
  access_key_id: "EXAMPLEACCESSKEYID",
  name: "warehouse",
  default: true,
  buckets: ["s3://acme-warehouse/tiledb/"],
  created_at: "2025-01-15T09:30:00Z",
  updated_at: "2025-02-01T12:00:00Z",
};

/** Responses of TileDBV1 for tests, from the document's examples: `fakeFetch(examples)`. */
export const examples: ApiExamples<TileDBV1Responses> = {
  title: "TileDB Cloud API",
  server: "https://api.tiledb.com/v1",
  operations: {
    "GET /user": {
      200: { type: "application/json", body: user },
      502: {},
      default: { type: "application/json", body: errorBody },
    },
    "POST /user": { 204: {}, 502: {}, default: { type: "application/json", body: errorBody } },
    "POST /user/confirm_email": { 204: {}, 502: {}, default: { type: "application/json", body: errorBody } },
    "POST /user/password_reset": { 204: {}, 404: {}, 502: {}, default: { type: "application/json", body: errorBody } },
    "GET /users/{username}": {
      200: { type: "application/json", body: user },
      404: {},
      502: {},
      default: { type: "application/json", body: errorBody },
    },
    "PATCH /users/{username}": { 204: {}, 502: {}, default: { type: "application/json", body: errorBody } },
    "DELETE /users/{username}": { 204: {}, 502: {}, default: { type: "application/json", body: errorBody } },
    "GET /session": {
      200: { type: "application/json", body: token },
      502: {},
      default: { type: "application/json", body: errorBody },
    },
    "POST /token": {
      200: { type: "application/json", body: token2 },
      502: {},
      default: { type: "application/json", body: errorBody },
    },
    "GET /tokens": {
      200: { type: "application/json", body: tokenList },
      502: {},
      default: { type: "application/json", body: errorBody },
    },
    "GET /tokens/session": {
      200: { type: "application/json", body: tokenList2 },
      502: {},
      default: { type: "application/json", body: errorBody },
    },
    "GET /tokens/scopes": {
      200: { type: "application/json", body: tokenScopeList },
      502: {},
      default: { type: "application/json", body: errorBody },
    },
    "DELETE /tokens/{token}": { 204: {}, 502: {}, default: { type: "application/json", body: errorBody } },
    "POST /organizations/{organization}/user": {
      204: {},
      502: {},
      default: { type: "application/json", body: errorBody },
    },
    "GET /organizations/{organization}/{username}": {
      200: { type: "application/json", body: organizationUser },
      404: {},
      502: {},
      default: { type: "application/json", body: errorBody },
    },
    "PATCH /organizations/{organization}/{username}": {
      204: {},
      502: {},
      default: { type: "application/json", body: errorBody },
    },
    "DELETE /organizations/{organization}/{username}": {
      204: {},
      502: {},
      default: { type: "application/json", body: errorBody },
    },
    "GET /credentials/{namespace}/aws": {
      200: { type: "application/json", body: awsAccessCredentialsList },
      502: {},
      default: { type: "application/json", body: errorBody },
    },
    "POST /credentials/{namespace}/aws": { 204: {}, 502: {}, default: { type: "application/json", body: errorBody } },
    "GET /credentials/{namespace}/aws/{name}": {
      200: { type: "application/json", body: awsAccessCredentials },
      502: {},
      default: { type: "application/json", body: errorBody },
    },
    "PATCH /credentials/{namespace}/aws/{name}": {
      204: {},
      502: {},
      default: { type: "application/json", body: errorBody },
    },
    "DELETE /credentials/{namespace}/aws/{name}": {
      204: {},
      502: {},
      default: { type: "application/json", body: errorBody },
    },
  },
};
