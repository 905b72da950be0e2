// Generated from spec/tiledb-v4.yaml by `npm run generate`. Do not edit.

import {
  type ApiErrorOf,
  type ApiPromise,
  type CallOptions,
  emptyResponse,
  type ErrorStatus,
  type NoParams,
  type OtherStatus,
  Resource,
} from "../../../src/index.js";
import type {
  ChangePasswordRequest,
  ErrorBody,
  RequestEmailConfirmationRequest,
  RequestPasswordResetRequest,
  ResetPasswordRequest,
  UserCreateRequest,
  UserCreateResponse,
  UserGetResponse,
  UserSelfResponse,
  UserUpdateRequest,
} from "./models.js";

/**
 * Users of a TileDB deployment: registration, profiles, passwords and the confirmation of e-mail
 * addresses.
 */
export class UsersApi extends Resource {
  /**
   * Register a new user.
   *
   * No credentials are needed. The answer holds the new user in `data`, id included. The e-mail
   * address counts as unconfirmed until `confirmEmail` has been called with the token that was sent
   * to it.
   *
   * Needs the scopes `read`, `write`, `admin`.
   *
   * `POST /users`
   */
  createUser(params: CreateUserParams, options?: CallOptions): ApiPromise<UserCreateResponse, CreateUserError> {
    return this.call("POST /users", params, options, { security: [["ApiKeyAuth"], ["BasicAuth"], ["OAuth2"], []] });
  }

  /**
   * Get the current user.
   *
   * Returns the user that the credentials belong to and the user's workspaces, each with the user's
   * role in it.
   *
   * `GET /users/self`
   */
  getSelfUser(params: NoParams = {}, options?: CallOptions): ApiPromise<UserSelfResponse, GetSelfUserError> {
    return this.call("GET /users/self", params, options);
  }

  /**
   * Get a user by id.
   *
   * Takes an id, not a username. For the caller's own profile use `getSelfUser`, which needs no id.
   *
   * `GET /users/{user_id}`
   */
  getUser(params: GetUserParams, options?: CallOptions): ApiPromise<UserGetResponse, GetUserError> {
    return this.call("GET /users/{user_id}", params, options);
  }

  /**
   * Update a user's profile.
   *
   * Members left out of the body stay as they are. The username cannot be changed, and the password
   * has operations of its own. Answers 204 without a body: get the user again to see the result.
   *
   * `PATCH /users/{user_id}`
   */
  updateUser(params: UpdateUserParams, options?: CallOptions): ApiPromise<void, UpdateUserError> {
    return this.call("PATCH /users/{user_id}", params, options, { response: emptyResponse });
  }

  /**
   * Delete a user by id.
   *
   * Takes an id, not a username, and answers 204 without a body.
   *
   * `DELETE /users/{user_id}`
   */
  deleteUser(params: DeleteUserParams, options?: CallOptions): ApiPromise<void, DeleteUserError> {
    return this.call("DELETE /users/{user_id}", params, options, { response: emptyResponse });
  }

  /**
   * Change the caller's password.
   *
   * The present password has to be given along with the new one. Whoever has forgotten it uses
   * `requestPasswordReset` and `resetPassword` instead. Answers 204 without a body.
   *
   * `POST /actions/users/change_password`
   */
  changePassword(params: ChangePasswordParams, options?: CallOptions): ApiPromise<void, ChangePasswordError> {
    return this.call("POST /actions/users/change_password", params, options, { response: emptyResponse });
  }

  /**
   * Ask for an e-mail with a password-reset token.
   *
   * No credentials are needed. The link in the e-mail carries the token that `resetPassword` takes. A
   * 204 does not tell whether such a user exists.
   *
   * Needs the scopes `read`, `write`, `admin`.
   *
   * `POST /actions/users/request_password_reset`
   */
  requestPasswordReset(
    params: RequestPasswordResetParams,
    options?: CallOptions,
  ): ApiPromise<void, RequestPasswordResetError> {
    return this.call("POST /actions/users/request_password_reset", params, options, {
      response: emptyResponse,
      security: [["ApiKeyAuth"], ["BasicAuth"], ["OAuth2"], []],
    });
  }

  /**
   * Set a new password with a token from an e-mail.
   *
   * The token of the e-mail that `requestPasswordReset` sends stands in for all other credentials: it
   * alone says whose password is replaced. Answers 204 without a body.
   *
   * Needs the scopes `read`, `write`, `admin`.
   *
   * `POST /actions/users/reset_password`
   */
  resetPassword(params: ResetPasswordParams, options?: CallOptions): ApiPromise<void, ResetPasswordError> {
    return this.call("POST /actions/users/reset_password", params, options, {
      header: ["X-TILEDB-REST-API-KEY"],
      response: emptyResponse,
      security: [["ApiKeyAuth"], ["BasicAuth"], ["OAuth2"], []],
    });
  }

  /**
   * Ask for another e-mail with a confirmation token.
   *
   * No credentials are needed. The link in the e-mail carries the token that `confirmEmail` takes.
   * Answers 204 without a body.
   *
   * Needs the scopes `read`, `write`, `admin`.
   *
   * `POST /actions/users/request_email_confirmation`
   */
  requestEmailConfirmation(
    params: RequestEmailConfirmationParams,
    options?: CallOptions,
  ): ApiPromise<void, RequestEmailConfirmationError> {
    return this.call("POST /actions/users/request_email_confirmation", params, options, {
      response: emptyResponse,
      security: [["ApiKeyAuth"], ["BasicAuth"], ["OAuth2"], []],
    });
  }

  /**
   * Confirm an e-mail address with a token sent to it.
   *
   * The token stands in for all other credentials: it alone says whose address is confirmed. If it
   * has been lost, `requestEmailConfirmation` sends another. Answers 204 without a body.
   *
   * Needs the scopes `read`, `write`, `admin`.
   *
   * `POST /actions/users/confirm_email`
   */
  confirmEmail(params: ConfirmEmailParams, options?: CallOptions): ApiPromise<void, ConfirmEmailError> {
    return this.call("POST /actions/users/confirm_email", params, options, {
      header: ["X-TILEDB-REST-API-KEY"],
      response: emptyResponse,
      security: [["ApiKeyAuth"], ["BasicAuth"], ["OAuth2"], []],
    });
  }
}

/** Parameters of {@link UsersApi.createUser}. */
export interface CreateUserParams {
  /** The user to register. */
  body: UserCreateRequest;
}

/** Errors of {@link UsersApi.createUser}. */
export type CreateUserError = ApiErrorOf<ErrorStatus, ErrorBody>;

/** Errors of {@link UsersApi.getSelfUser}. */
export type GetSelfUserError = ApiErrorOf<ErrorStatus, ErrorBody>;

/** Parameters of {@link UsersApi.getUser}. */
export interface GetUserParams {
  /** Id of the user, `usr_` and 20 more characters. */
  user_id: string;
}

/** Errors of {@link UsersApi.getUser}. */
export type GetUserError = ApiErrorOf<404, ErrorBody | undefined> | ApiErrorOf<OtherStatus<404>, ErrorBody>;

/** Parameters of {@link UsersApi.updateUser}. */
export interface UpdateUserParams {
  /** Id of the user, `usr_` and 20 more characters. */
  user_id: string;
  /** The members of the profile to change. */
  body: UserUpdateRequest;
}

/** Errors of {@link UsersApi.updateUser}. */
export type UpdateUserError = ApiErrorOf<404, ErrorBody | undefined> | ApiErrorOf<OtherStatus<404>, ErrorBody>;

/** Parameters of {@link UsersApi.deleteUser}. */
export interface DeleteUserParams {
  /** Id of the user, `usr_` and 20 more characters. */
  user_id: string;
}

/** Errors of {@link UsersApi.deleteUser}. */
export type DeleteUserError = ApiErrorOf<404, ErrorBody | undefined> | ApiErrorOf<OtherStatus<404>, ErrorBody>;

/** Parameters of {@link UsersApi.changePassword}. */
export interface ChangePasswordParams {
  /** The present password and the one to replace it. */
  body: ChangePasswordRequest;
}

/** Errors of {@link UsersApi.changePassword}. */
export type ChangePasswordError = ApiErrorOf<ErrorStatus, ErrorBody>;

/** Parameters of {@link UsersApi.requestPasswordReset}. */
export interface RequestPasswordResetParams {
  /** Whose password is to be reset. */
  body: RequestPasswordResetRequest;
}

/** Errors of {@link UsersApi.requestPasswordReset}. */
export type RequestPasswordResetError = ApiErrorOf<ErrorStatus, ErrorBody>;

/** Parameters of {@link UsersApi.resetPassword}. */
export interface ResetPasswordParams {
  /** The token with the scope `password_reset` from the e-mail, not an ordinary API key. */
  "X-TILEDB-REST-API-KEY": string;
  /** The password to set. */
  body: ResetPasswordRequest;
}

/** Errors of {@link UsersApi.resetPassword}. */
export type ResetPasswordError = ApiErrorOf<ErrorStatus, ErrorBody>;

/** Parameters of {@link UsersApi.requestEmailConfirmation}. */
export interface RequestEmailConfirmationParams {
  /** Whose address is to be confirmed. */
  body: RequestEmailConfirmationRequest;
}

/** Errors of {@link UsersApi.requestEmailConfirmation}. */
export type RequestEmailConfirmationError = ApiErrorOf<ErrorStatus, ErrorBody>;

/** Parameters of {@link UsersApi.confirmEmail}. */
export interface ConfirmEmailParams {
  /** The token with the scope `confirm_email` from the e-mail, not an ordinary API key. */
  "X-TILEDB-REST-API-KEY": string;
}

/** Errors of {@link UsersApi.confirmEmail}. */
export type ConfirmEmailError = ApiErrorOf<ErrorStatus, ErrorBody>;
