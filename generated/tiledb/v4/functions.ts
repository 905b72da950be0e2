// Generated from spec/tiledb-v4.yaml by `npm run generate`. Do not edit.

import {
  type ApiPromise,
  type CallOperation,
  type CallOptions,
  emptyResponse,
  type NoParams,
} from "../../../src/index.js";
import type { UserCreateResponse, UserGetResponse, UserSelfResponse } from "./models.js";
import type {
  ChangePasswordError,
  ChangePasswordParams,
  ConfirmEmailError,
  ConfirmEmailParams,
  CreateUserError,
  CreateUserParams,
  DeleteUserError,
  DeleteUserParams,
  GetSelfUserError,
  GetUserError,
  GetUserParams,
  RequestEmailConfirmationError,
  RequestEmailConfirmationParams,
  RequestPasswordResetError,
  RequestPasswordResetParams,
  ResetPasswordError,
  ResetPasswordParams,
  UpdateUserError,
  UpdateUserParams,
  UsersApi,
} from "./users.js";
export { createTileDBV4Caller, type TileDBV4Options } from "./client.js";

/**
 * Register a new user. See {@link UsersApi.createUser}.
 *
 * `POST /users`
 */
export function createUser(
  caller: CallOperation,
  params: CreateUserParams,
  options?: CallOptions,
): ApiPromise<UserCreateResponse, CreateUserError> {
  return caller("POST /users", params, options, { security: [["ApiKeyAuth"], ["BasicAuth"], ["OAuth2"], []] });
}

/**
 * Get the current user. See {@link UsersApi.getSelfUser}.
 *
 * `GET /users/self`
 */
export function getSelfUser(
  caller: CallOperation,
  params: NoParams = {},
  options?: CallOptions,
): ApiPromise<UserSelfResponse, GetSelfUserError> {
  return caller("GET /users/self", params, options);
}

/**
 * Get a user by id. See {@link UsersApi.getUser}.
 *
 * `GET /users/{user_id}`
 */
export function getUser(
  caller: CallOperation,
  params: GetUserParams,
  options?: CallOptions,
): ApiPromise<UserGetResponse, GetUserError> {
  return caller("GET /users/{user_id}", params, options);
}

/**
 * Update a user's profile. See {@link UsersApi.updateUser}.
 *
 * `PATCH /users/{user_id}`
 */
export function updateUser(
  caller: CallOperation,
  params: UpdateUserParams,
  options?: CallOptions,
): ApiPromise<void, UpdateUserError> {
  return caller("PATCH /users/{user_id}", params, options, { response: emptyResponse });
}

/**
 * Delete a user by id. See {@link UsersApi.deleteUser}.
 *
 * `DELETE /users/{user_id}`
 */
export function deleteUser(
  caller: CallOperation,
  params: DeleteUserParams,
  options?: CallOptions,
): ApiPromise<void, DeleteUserError> {
  return caller("DELETE /users/{user_id}", params, options, { response: emptyResponse });
}

/**
 * Change the caller's password. See {@link UsersApi.changePassword}.
 *
 * `POST /actions/users/change_password`
 */
export function changePassword(
  caller: CallOperation,
  params: ChangePasswordParams,
  options?: CallOptions,
): ApiPromise<void, ChangePasswordError> {
  return caller("POST /actions/users/change_password", params, options, { response: emptyResponse });
}

/**
 * Ask for an e-mail with a password-reset token. See {@link UsersApi.requestPasswordReset}.
 *
 * `POST /actions/users/request_password_reset`
 */
export function requestPasswordReset(
  caller: CallOperation,
  params: RequestPasswordResetParams,
  options?: CallOptions,
): ApiPromise<void, RequestPasswordResetError> {
  return caller("POST /actions/users/request_password_reset", params, options, {
    response: emptyResponse,
    security: [["ApiKeyAuth"], ["BasicAuth"], ["OAuth2"], []],
  });
}

/**
 * Set a new password with a token from an e-mail. See {@link UsersApi.resetPassword}.
 *
 * `POST /actions/users/reset_password`
 */
export function resetPassword(
  caller: CallOperation,
  params: ResetPasswordParams,
  options?: CallOptions,
): ApiPromise<void, ResetPasswordError> {
  return caller("POST /actions/users/reset_password", params, options, {
    header: ["X-TILEDB-REST-API-KEY"],
    response: emptyResponse,
    security: [["ApiKeyAuth"], ["BasicAuth"], ["OAuth2"], []],
  });
}

/**
 * Ask for another e-mail with a confirmation token. See {@link UsersApi.requestEmailConfirmation}.
 *
 * `POST /actions/users/request_email_confirmation`
 */
export function requestEmailConfirmation(
  caller: CallOperation,
  params: RequestEmailConfirmationParams,
  options?: CallOptions,
): ApiPromise<void, RequestEmailConfirmationError> {
  return caller("POST /actions/users/request_email_confirmation", params, options, {
    response: emptyResponse,
    security: [["ApiKeyAuth"], ["BasicAuth"], ["OAuth2"], []],
  });
}

/**
 * Confirm an e-mail address with a token sent to it. See {@link UsersApi.confirmEmail}.
 *
 * `POST /actions/users/confirm_email`
 */
export function confirmEmail(
  caller: CallOperation,
  params: ConfirmEmailParams,
  options?: CallOptions,
): ApiPromise<void, ConfirmEmailError> {
  return caller("POST /actions/users/confirm_email", params, options, {
    header: ["X-TILEDB-REST-API-KEY"],
    response: emptyResponse,
    security: [["ApiKeyAuth"], ["BasicAuth"], ["OAuth2"], []],
  });
}
