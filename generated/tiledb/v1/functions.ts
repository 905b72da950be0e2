// Generated from spec/tiledb-v1.yaml by `npm run generate`. Do not edit.

import {
  type ApiPromise,
  type CallOperation,
  type CallOptions,
  emptyResponse,
  type NoParams,
} from "../../../src/index.js";
import type { AWSAccessCredentials, OrganizationUser, Token, TokenScope, User } from "./models.js";
import type {
  AddAWSAccessCredentialsError,
  AddAWSAccessCredentialsParams,
  AddUserToOrganizationError,
  AddUserToOrganizationParams,
  CheckAWSAccessCredentialsByNameError,
  CheckAWSAccessCredentialsByNameParams,
  CheckAWSAccessCredentialsError,
  CheckAWSAccessCredentialsParams,
  ConfirmEmailError,
  CreateUserError,
  CreateUserParams,
  DeleteAWSAccessCredentialsError,
  DeleteAWSAccessCredentialsParams,
  DeleteUserError,
  DeleteUserFromOrganizationError,
  DeleteUserFromOrganizationParams,
  DeleteUserParams,
  GetOrganizationUserError,
  GetOrganizationUserParams,
  GetSessionError,
  GetSessionParams,
  GetTokenScopesError,
  GetUserError,
  GetUserWithUsernameError,
  GetUserWithUsernameParams,
  RequestTokenError,
  RequestTokenParams,
  ResetUserPasswordError,
  ResetUserPasswordParams,
  RevokeTokenError,
  RevokeTokenParams,
  TokensGetError,
  TokensSessionGetError,
  UpdateAWSAccessCredentialsError,
  UpdateAWSAccessCredentialsParams,
  UpdateUserError,
  UpdateUserInOrganizationError,
  UpdateUserInOrganizationParams,
  UpdateUserParams,
  UserApi,
} from "./user.js";
export { createTileDBV1Caller, type TileDBV1Options } from "./client.js";

/**
 * Get the calling user. See {@link UserApi.getUser}.
 *
 * `GET /user`
 */
export function getUser(
  caller: CallOperation,
  params: NoParams = {},
  options?: CallOptions,
): ApiPromise<User, GetUserError> {
  return caller("GET /user", params, options);
}

/**
 * Create a user. See {@link UserApi.createUser}.
 *
 * `POST /user`
 */
export function createUser(
  caller: CallOperation,
  params: CreateUserParams,
  options?: CallOptions,
): ApiPromise<void, CreateUserError> {
  return caller("POST /user", params, options, {
    response: emptyResponse,
    security: [["ApiKeyAuth"], ["BasicAuth"], []],
  });
}

/**
 * Confirm an e-mail address. See {@link UserApi.confirmEmail}.
 *
 * `POST /user/confirm_email`
 */
export function confirmEmail(
  caller: CallOperation,
  params: NoParams = {},
  options?: CallOptions,
): ApiPromise<void, ConfirmEmailError> {
  return caller("POST /user/confirm_email", params, options, { response: emptyResponse });
}

/**
 * Set a new password. See {@link UserApi.resetUserPassword}.
 *
 * `POST /user/password_reset`
 */
export function resetUserPassword(
  caller: CallOperation,
  params: ResetUserPasswordParams,
  options?: CallOptions,
): ApiPromise<void, ResetUserPasswordError> {
  return caller("POST /user/password_reset", params, options, { response: emptyResponse });
}

/**
 * Get a user by name or id. See {@link UserApi.getUserWithUsername}.
 *
 * `GET /users/{username}`
 */
export function getUserWithUsername(
  caller: CallOperation,
  params: GetUserWithUsernameParams,
  options?: CallOptions,
): ApiPromise<User, GetUserWithUsernameError> {
  return caller("GET /users/{username}", params, options);
}

/**
 * Update a user. See {@link UserApi.updateUser}.
 *
 * `PATCH /users/{username}`
 */
export function updateUser(
  caller: CallOperation,
  params: UpdateUserParams,
  options?: CallOptions,
): ApiPromise<void, UpdateUserError> {
  return caller("PATCH /users/{username}", params, options, { response: emptyResponse });
}

/**
 * Delete a user. See {@link UserApi.deleteUser}.
 *
 * `DELETE /users/{username}`
 */
export function deleteUser(
  caller: CallOperation,
  params: DeleteUserParams,
  options?: CallOptions,
): ApiPromise<void, DeleteUserError> {
  return caller("DELETE /users/{username}", params, options, { response: emptyResponse });
}

/**
 * Get a session token. See {@link UserApi.getSession}.
 *
 * `GET /session`
 */
export function getSession(
  caller: CallOperation,
  params: GetSessionParams = {},
  options?: CallOptions,
): ApiPromise<Token, GetSessionError> {
  return caller("GET /session", params, options);
}

/**
 * Create an API token. See {@link UserApi.requestToken}.
 *
 * `POST /token`
 */
export function requestToken(
  caller: CallOperation,
  params: RequestTokenParams = {},
  options?: CallOptions,
): ApiPromise<Token, RequestTokenError> {
  return caller("POST /token", params, options);
}

/**
 * List API tokens. See {@link UserApi.tokensGet}.
 *
 * `GET /tokens`
 */
export function tokensGet(
  caller: CallOperation,
  params: NoParams = {},
  options?: CallOptions,
): ApiPromise<Token[], TokensGetError> {
  return caller("GET /tokens", params, options);
}

/**
 * List session tokens. See {@link UserApi.tokensSessionGet}.
 *
 * `GET /tokens/session`
 */
export function tokensSessionGet(
  caller: CallOperation,
  params: NoParams = {},
  options?: CallOptions,
): ApiPromise<Token[], TokensSessionGetError> {
  return caller("GET /tokens/session", params, options);
}

/**
 * List the scopes that a token may have. See {@link UserApi.getTokenScopes}.
 *
 * `GET /tokens/scopes`
 */
export function getTokenScopes(
  caller: CallOperation,
  params: NoParams = {},
  options?: CallOptions,
): ApiPromise<TokenScope[], GetTokenScopesError> {
  return caller("GET /tokens/scopes", params, options);
}

/**
 * Revoke a token. See {@link UserApi.revokeToken}.
 *
 * `DELETE /tokens/{token}`
 */
export function revokeToken(
  caller: CallOperation,
  params: RevokeTokenParams,
  options?: CallOptions,
): ApiPromise<void, RevokeTokenError> {
  return caller("DELETE /tokens/{token}", params, options, { response: emptyResponse });
}

/**
 * Add a user to an organization. See {@link UserApi.addUserToOrganization}.
 *
 * `POST /organizations/{organization}/user`
 */
export function addUserToOrganization(
  caller: CallOperation,
  params: AddUserToOrganizationParams,
  options?: CallOptions,
): ApiPromise<void, AddUserToOrganizationError> {
  return caller("POST /organizations/{organization}/user", params, options, { response: emptyResponse });
}

/**
 * Get a member of an organization. See {@link UserApi.getOrganizationUser}.
 *
 * `GET /organizations/{organization}/{username}`
 */
export function getOrganizationUser(
  caller: CallOperation,
  params: GetOrganizationUserParams,
  options?: CallOptions,
): ApiPromise<OrganizationUser, GetOrganizationUserError> {
  return caller("GET /organizations/{organization}/{username}", params, options);
}

/**
 * Update a member of an organization. See {@link UserApi.updateUserInOrganization}.
 *
 * `PATCH /organizations/{organization}/{username}`
 */
export function updateUserInOrganization(
  caller: CallOperation,
  params: UpdateUserInOrganizationParams,
  options?: CallOptions,
): ApiPromise<void, UpdateUserInOrganizationError> {
  return caller("PATCH /organizations/{organization}/{username}", params, options, { response: emptyResponse });
}

/**
 * Remove a user from an organization. See {@link UserApi.deleteUserFromOrganization}.
 *
 * `DELETE /organizations/{organization}/{username}`
 */
export function deleteUserFromOrganization(
  caller: CallOperation,
  params: DeleteUserFromOrganizationParams,
  options?: CallOptions,
): ApiPromise<void, DeleteUserFromOrganizationError> {
  return caller("DELETE /organizations/{organization}/{username}", params, options, { response: emptyResponse });
}

/**
 * List the AWS credentials of a namespace. See {@link UserApi.checkAWSAccessCredentials}.
 *
 * `GET /credentials/{namespace}/aws`
 */
export function checkAWSAccessCredentials(
  caller: CallOperation,
  params: CheckAWSAccessCredentialsParams,
  options?: CallOptions,
): ApiPromise<AWSAccessCredentials[], CheckAWSAccessCredentialsError> {
  return caller("GET /credentials/{namespace}/aws", params, options);
}

/**
 * Add AWS credentials to a namespace. See {@link UserApi.addAWSAccessCredentials}.
 *
 * `POST /credentials/{namespace}/aws`
 */
export function addAWSAccessCredentials(
  caller: CallOperation,
  params: AddAWSAccessCredentialsParams,
  options?: CallOptions,
): ApiPromise<void, AddAWSAccessCredentialsError> {
  return caller("POST /credentials/{namespace}/aws", params, options, { response: emptyResponse });
}

/**
 * Get AWS credentials by name. See {@link UserApi.checkAWSAccessCredentialsByName}.
 *
 * `GET /credentials/{namespace}/aws/{name}`
 */
export function checkAWSAccessCredentialsByName(
  caller: CallOperation,
  params: CheckAWSAccessCredentialsByNameParams,
  options?: CallOptions,
): ApiPromise<AWSAccessCredentials, CheckAWSAccessCredentialsByNameError> {
  return caller("GET /credentials/{namespace}/aws/{name}", params, options);
}

/**
 * Update AWS credentials. See {@link UserApi.updateAWSAccessCredentials}.
 *
 * `PATCH /credentials/{namespace}/aws/{name}`
 */
export function updateAWSAccessCredentials(
  caller: CallOperation,
  params: UpdateAWSAccessCredentialsParams,
  options?: CallOptions,
): ApiPromise<void, UpdateAWSAccessCredentialsError> {
  return caller("PATCH /credentials/{namespace}/aws/{name}", params, options, { response: emptyResponse });
}

/**
 * Delete AWS credentials. See {@link UserApi.deleteAWSAccessCredentials}.
 *
 * `DELETE /credentials/{namespace}/aws/{name}`
 */
export function deleteAWSAccessCredentials(
  caller: CallOperation,
  params: DeleteAWSAccessCredentialsParams,
  options?: CallOptions,
): ApiPromise<void, DeleteAWSAccessCredentialsError> {
  return caller("DELETE /credentials/{namespace}/aws/{name}", params, options, { response: emptyResponse });
}
