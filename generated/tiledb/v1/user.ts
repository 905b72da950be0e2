// Generated from spec/tiledb-v1.yaml by `npm run generate`. Do not edit.

import {
  type ApiErrorOf,
  type ApiPromise,
  type CallOptions,
  emptyResponse,
  type NoParams,
  type OtherStatus,
  Resource,
} from "../../../src/index.js";
import type {
  AWSAccessCredentials,
  AWSAccessCredentialsInput,
  ErrorBody,
  OrganizationUser,
  ResetUserPasswordRequest,
  Token,
  TokenRequest,
  TokenScope,
  User,
  UserInput,
} from "./models.js";

/** Users of TileDB Cloud, their tokens, their places in organizations and their AWS credentials. */
export class UserApi extends Resource {
  /**
   * Get the calling user.
   *
   * Returns the account that the credentials of the call belong to.
   *
   * `GET /user`
   */
  getUser(params: NoParams = {}, options?: CallOptions): ApiPromise<User, GetUserError> {
    return this.call("GET /user", params, options);
  }

  /**
   * Create a user.
   *
   * Registers a new account and needs no credentials. The model requires only `username`. A success
   * has no body, so the new user's id has to be asked for afterwards.
   *
   * `POST /user`
   */
  createUser(params: CreateUserParams, options?: CallOptions): ApiPromise<void, CreateUserError> {
    return this.call("POST /user", params, options, {
      response: emptyResponse,
      security: [["ApiKeyAuth"], ["BasicAuth"], []],
    });
  }

  /**
   * Confirm an e-mail address.
   *
   * Marks the address of the calling user as valid. There is nothing to pass: the token from the
   * confirmation e-mail, whose scope is `confirm_email`, is sent as the API key and tells whose
   * address it is. A success has no body.
   *
   * `POST /user/confirm_email`
   */
  confirmEmail(params: NoParams = {}, options?: CallOptions): ApiPromise<void, ConfirmEmailError> {
    return this.call("POST /user/confirm_email", params, options, { response: emptyResponse });
  }

  /**
   * Set a new password.
   *
   * Replaces the password of the calling user. The token from the password e-mail, whose scope is
   * `password_reset`, is sent as the API key and tells whose password it is. A success has no body.
   *
   * `POST /user/password_reset`
   */
  resetUserPassword(params: ResetUserPasswordParams, options?: CallOptions): ApiPromise<void, ResetUserPasswordError> {
    return this.call("POST /user/password_reset", params, options, { response: emptyResponse });
  }

  /**
   * Get a user by name or id.
   *
   * Returns the account that the path names, which need not be the caller's own.
   *
   * `GET /users/{username}`
   */
  getUserWithUsername(
    params: GetUserWithUsernameParams,
    options?: CallOptions,
  ): ApiPromise<User, GetUserWithUsernameError> {
    return this.call("GET /users/{username}", params, options);
  }

  /**
   * Update a user.
   *
   * Changes an account. The body is the same model as for creating a user, so it has to hold
   * `username` although the path names the user already. A success has no body.
   *
   * `PATCH /users/{username}`
   */
  updateUser(params: UpdateUserParams, options?: CallOptions): ApiPromise<void, UpdateUserError> {
    return this.call("PATCH /users/{username}", params, options, { response: emptyResponse });
  }

  /**
   * Delete a user.
   *
   * Removes the account that the path names. A success has no body.
   *
   * `DELETE /users/{username}`
   */
  deleteUser(params: DeleteUserParams, options?: CallOptions): ApiPromise<void, DeleteUserError> {
    return this.call("DELETE /users/{username}", params, options, { response: emptyResponse });
  }

  /**
   * Get a session token.
   *
   * Logs in: called with user name and password, it returns a token that serves as the API key from
   * then on. The token lives for 30 minutes unless a parameter asks for more.
   *
   * `GET /session`
   */
  getSession(params: GetSessionParams = {}, options?: CallOptions): ApiPromise<Token, GetSessionError> {
    return this.call("GET /session", params, options);
  }

  /**
   * Create an API token.
   *
   * Makes a token for the calling user. The body may be left out; the token then lives for 30 minutes
   * and may do everything that the user may. A name already in use gets a number appended, so take
   * the name from the answer.
   *
   * `POST /token`
   */
  requestToken(params: RequestTokenParams = {}, options?: CallOptions): ApiPromise<Token, RequestTokenError> {
    return this.call("POST /token", params, options);
  }

  /**
   * List API tokens.
   *
   * Returns the tokens that the calling user has made; session tokens have a list of their own.
   *
   * `GET /tokens`
   */
  tokensGet(params: NoParams = {}, options?: CallOptions): ApiPromise<Token[], TokensGetError> {
    return this.call("GET /tokens", params, options);
  }

  /**
   * List session tokens.
   *
   * Returns the tokens of the calling user's sessions, as opposed to the API tokens made by request.
   *
   * `GET /tokens/session`
   */
  tokensSessionGet(params: NoParams = {}, options?: CallOptions): ApiPromise<Token[], TokensSessionGetError> {
    return this.call("GET /tokens/session", params, options);
  }

  /**
   * List the scopes that a token may have.
   *
   * Returns the scopes that the calling user can ask for when making a token.
   *
   * `GET /tokens/scopes`
   */
  getTokenScopes(params: NoParams = {}, options?: CallOptions): ApiPromise<TokenScope[], GetTokenScopesError> {
    return this.call("GET /tokens/scopes", params, options);
  }

  /**
   * Revoke a token.
   *
   * Makes a token of the calling user useless. The token's name is the better thing to pass, since
   * the token itself would be a secret in a URL. A success has no body.
   *
   * `DELETE /tokens/{token}`
   */
  revokeToken(params: RevokeTokenParams, options?: CallOptions): ApiPromise<void, RevokeTokenError> {
    return this.call("DELETE /tokens/{token}", params, options, { response: emptyResponse });
  }

  /**
   * Add a user to an organization.
   *
   * Makes a user a member. The model requires nothing; `username` says who joins, and `role` as what.
   * A success has no body.
   *
   * `POST /organizations/{organization}/user`
   */
  addUserToOrganization(
    params: AddUserToOrganizationParams,
    options?: CallOptions,
  ): ApiPromise<void, AddUserToOrganizationError> {
    return this.call("POST /organizations/{organization}/user", params, options, { response: emptyResponse });
  }

  /**
   * Get a member of an organization.
   *
   * Returns the role of a member and what it allows. The member's full name and e-mail address are
   * shown to admins of the organization only.
   *
   * `GET /organizations/{organization}/{username}`
   */
  getOrganizationUser(
    params: GetOrganizationUserParams,
    options?: CallOptions,
  ): ApiPromise<OrganizationUser, GetOrganizationUserError> {
    return this.call("GET /organizations/{organization}/{username}", params, options);
  }

  /**
   * Update a member of an organization.
   *
   * Changes a membership, above all its role. A success has no body.
   *
   * `PATCH /organizations/{organization}/{username}`
   */
  updateUserInOrganization(
    params: UpdateUserInOrganizationParams,
    options?: CallOptions,
  ): ApiPromise<void, UpdateUserInOrganizationError> {
    return this.call("PATCH /organizations/{organization}/{username}", params, options, { response: emptyResponse });
  }

  /**
   * Remove a user from an organization.
   *
   * Ends a membership. A success has no body.
   *
   * `DELETE /organizations/{organization}/{username}`
   */
  deleteUserFromOrganization(
    params: DeleteUserFromOrganizationParams,
    options?: CallOptions,
  ): ApiPromise<void, DeleteUserFromOrganizationError> {
    return this.call("DELETE /organizations/{organization}/{username}", params, options, { response: emptyResponse });
  }

  /**
   * List the AWS credentials of a namespace.
   *
   * Returns all credentials stored for a namespace, not a mere yes or no as the vendor's name for it
   * suggests. Secret keys are never part of the answer.
   *
   * `GET /credentials/{namespace}/aws`
   */
  checkAWSAccessCredentials(
    params: CheckAWSAccessCredentialsParams,
    options?: CallOptions,
  ): ApiPromise<AWSAccessCredentials[], CheckAWSAccessCredentialsError> {
    return this.call("GET /credentials/{namespace}/aws", params, options);
  }

  /**
   * Add AWS credentials to a namespace.
   *
   * Stores a key pair, or a role to use in its place, under a name of the caller's choice. A success
   * has no body.
   *
   * `POST /credentials/{namespace}/aws`
   */
  addAWSAccessCredentials(
    params: AddAWSAccessCredentialsParams,
    options?: CallOptions,
  ): ApiPromise<void, AddAWSAccessCredentialsError> {
    return this.call("POST /credentials/{namespace}/aws", params, options, { response: emptyResponse });
  }

  /**
   * Get AWS credentials by name.
   *
   * Returns one of the credentials stored for a namespace, without its secret key.
   *
   * `GET /credentials/{namespace}/aws/{name}`
   */
  checkAWSAccessCredentialsByName(
    params: CheckAWSAccessCredentialsByNameParams,
    options?: CallOptions,
  ): ApiPromise<AWSAccessCredentials, CheckAWSAccessCredentialsByNameError> {
    return this.call("GET /credentials/{namespace}/aws/{name}", params, options);
  }

  /**
   * Update AWS credentials.
   *
   * Changes the keys or the buckets of stored credentials, and with them the keys that every array of
   * the namespace is associated with. A success has no body.
   *
   * `PATCH /credentials/{namespace}/aws/{name}`
   */
  updateAWSAccessCredentials(
    params: UpdateAWSAccessCredentialsParams,
    options?: CallOptions,
  ): ApiPromise<void, UpdateAWSAccessCredentialsError> {
    return this.call("PATCH /credentials/{namespace}/aws/{name}", params, options, { response: emptyResponse });
  }

  /**
   * Delete AWS credentials.
   *
   * Removes stored credentials from a namespace. Arrays that are read by means of them can most
   * likely not be reached any more. A success has no body.
   *
   * `DELETE /credentials/{namespace}/aws/{name}`
   */
  deleteAWSAccessCredentials(
    params: DeleteAWSAccessCredentialsParams,
    options?: CallOptions,
  ): ApiPromise<void, DeleteAWSAccessCredentialsError> {
    return this.call("DELETE /credentials/{namespace}/aws/{name}", params, options, { response: emptyResponse });
  }
}

/** Errors of {@link UserApi.getUser}. */
export type GetUserError = ApiErrorOf<502, ErrorBody | undefined> | ApiErrorOf<OtherStatus<502>, ErrorBody>;

/** Parameters of {@link UserApi.createUser}. */
export interface CreateUserParams {
  /** The user to create. */
  body: UserInput;
}

/** Errors of {@link UserApi.createUser}. */
export type CreateUserError = ApiErrorOf<502, ErrorBody | undefined> | ApiErrorOf<OtherStatus<502>, ErrorBody>;

/** Errors of {@link UserApi.confirmEmail}. */
export type ConfirmEmailError = ApiErrorOf<502, ErrorBody | undefined> | ApiErrorOf<OtherStatus<502>, ErrorBody>;

/** Parameters of {@link UserApi.resetUserPassword}. */
export interface ResetUserPasswordParams {
  /** The new password. */
  body: ResetUserPasswordRequest;
}

/** Errors of {@link UserApi.resetUserPassword}. */
export type ResetUserPasswordError =
  | ApiErrorOf<404 | 502, ErrorBody | undefined>
  | ApiErrorOf<OtherStatus<404 | 502>, ErrorBody>;

/** Parameters of {@link UserApi.getUserWithUsername}. */
export interface GetUserWithUsernameParams {
  /** Name or id of the user. */
  username: string;
}

/** Errors of {@link UserApi.getUserWithUsername}. */
export type GetUserWithUsernameError =
  | ApiErrorOf<404 | 502, ErrorBody | undefined>
  | ApiErrorOf<OtherStatus<404 | 502>, ErrorBody>;

/** Parameters of {@link UserApi.updateUser}. */
export interface UpdateUserParams {
  /** Name or id of the user. */
  username: string;
  /** The details to change, together with the username. */
  body: UserInput;
}

/** Errors of {@link UserApi.updateUser}. */
export type UpdateUserError = ApiErrorOf<502, ErrorBody | undefined> | ApiErrorOf<OtherStatus<502>, ErrorBody>;

/** Parameters of {@link UserApi.deleteUser}. */
export interface DeleteUserParams {
  /** Name or id of the user. */
  username: string;
}

/** Errors of {@link UserApi.deleteUser}. */
export type DeleteUserError = ApiErrorOf<502, ErrorBody | undefined> | ApiErrorOf<OtherStatus<502>, ErrorBody>;

/** Parameters of {@link UserApi.getSession}. */
export interface GetSessionParams {
  /**
   * Whether the session is to last 30 days, as the text `true` or `false`; left out, it counts as
   * `false`.
   */
  remember_me?: string | undefined;
  /** When the session is to end. Older servers do not know this parameter. Format: date-time. */
  expires?: string | undefined;
}

/** Errors of {@link UserApi.getSession}. */
export type GetSessionError = ApiErrorOf<502, ErrorBody | undefined> | ApiErrorOf<OtherStatus<502>, ErrorBody>;

/** Parameters of {@link UserApi.requestToken}. */
export interface RequestTokenParams {
  /** Name, expiry and scope of the token. */
  body?: TokenRequest | undefined;
}

/** Errors of {@link UserApi.requestToken}. */
export type RequestTokenError = ApiErrorOf<502, ErrorBody | undefined> | ApiErrorOf<OtherStatus<502>, ErrorBody>;

/** Errors of {@link UserApi.tokensGet}. */
export type TokensGetError = ApiErrorOf<502, ErrorBody | undefined> | ApiErrorOf<OtherStatus<502>, ErrorBody>;

/** Errors of {@link UserApi.tokensSessionGet}. */
export type TokensSessionGetError = ApiErrorOf<502, ErrorBody | undefined> | ApiErrorOf<OtherStatus<502>, ErrorBody>;

/** Errors of {@link UserApi.getTokenScopes}. */
export type GetTokenScopesError = ApiErrorOf<502, ErrorBody | undefined> | ApiErrorOf<OtherStatus<502>, ErrorBody>;

/** Parameters of {@link UserApi.revokeToken}. */
export interface RevokeTokenParams {
  /** Name of the token, or the token itself. */
  token: string;
}

/** Errors of {@link UserApi.revokeToken}. */
export type RevokeTokenError = ApiErrorOf<502, ErrorBody | undefined> | ApiErrorOf<OtherStatus<502>, ErrorBody>;

/** Parameters of {@link UserApi.addUserToOrganization}. */
export interface AddUserToOrganizationParams {
  /** Name of the organization. */
  organization: string;
  /** The user to add. */
  body: OrganizationUser;
}

/** Errors of {@link UserApi.addUserToOrganization}. */
export type AddUserToOrganizationError =
  | ApiErrorOf<502, ErrorBody | undefined>
  | ApiErrorOf<OtherStatus<502>, ErrorBody>;

/** Parameters of {@link UserApi.getOrganizationUser}. */
export interface GetOrganizationUserParams {
  /** Name of the organization. */
  organization: string;
  /** Name of the user who is a member of the organization. */
  username: string;
}

/** Errors of {@link UserApi.getOrganizationUser}. */
export type GetOrganizationUserError =
  | ApiErrorOf<404 | 502, ErrorBody | undefined>
  | ApiErrorOf<OtherStatus<404 | 502>, ErrorBody>;

/** Parameters of {@link UserApi.updateUserInOrganization}. */
export interface UpdateUserInOrganizationParams {
  /** Name of the organization. */
  organization: string;
  /** Name of the user who is a member of the organization. */
  username: string;
  /** The details to change. */
  body: OrganizationUser;
}

/** Errors of {@link UserApi.updateUserInOrganization}. */
export type UpdateUserInOrganizationError =
  | ApiErrorOf<502, ErrorBody | undefined>
  | ApiErrorOf<OtherStatus<502>, ErrorBody>;

/** Parameters of {@link UserApi.deleteUserFromOrganization}. */
export interface DeleteUserFromOrganizationParams {
  /** Name of the organization. */
  organization: string;
  /** Name of the user who is a member of the organization. */
  username: string;
}

/** Errors of {@link UserApi.deleteUserFromOrganization}. */
export type DeleteUserFromOrganizationError =
  | ApiErrorOf<502, ErrorBody | undefined>
  | ApiErrorOf<OtherStatus<502>, ErrorBody>;

/** Parameters of {@link UserApi.checkAWSAccessCredentials}. */
export interface CheckAWSAccessCredentialsParams {
  /** Name of the namespace, a user's or an organization's. */
  namespace: string;
}

/** Errors of {@link UserApi.checkAWSAccessCredentials}. */
export type CheckAWSAccessCredentialsError =
  | ApiErrorOf<502, ErrorBody | undefined>
  | ApiErrorOf<OtherStatus<502>, ErrorBody>;

/** Parameters of {@link UserApi.addAWSAccessCredentials}. */
export interface AddAWSAccessCredentialsParams {
  /** Name of the namespace, a user's or an organization's. */
  namespace: string;
  /** The credentials to store. */
  body: AWSAccessCredentialsInput;
}

/** Errors of {@link UserApi.addAWSAccessCredentials}. */
export type AddAWSAccessCredentialsError =
  | ApiErrorOf<502, ErrorBody | undefined>
  | ApiErrorOf<OtherStatus<502>, ErrorBody>;

/** Parameters of {@link UserApi.checkAWSAccessCredentialsByName}. */
export interface CheckAWSAccessCredentialsByNameParams {
  /** Name of the namespace, a user's or an organization's. */
  namespace: string;
  /** Name that the credentials are stored under. */
  name: string;
}

/** Errors of {@link UserApi.checkAWSAccessCredentialsByName}. */
export type CheckAWSAccessCredentialsByNameError =
  | ApiErrorOf<502, ErrorBody | undefined>
  | ApiErrorOf<OtherStatus<502>, ErrorBody>;

/** Parameters of {@link UserApi.updateAWSAccessCredentials}. */
export interface UpdateAWSAccessCredentialsParams {
  /** Name of the namespace, a user's or an organization's. */
  namespace: string;
  /** Name that the credentials are stored under. */
  name: string;
  /** The details to change. */
  body: AWSAccessCredentialsInput;
}

/** Errors of {@link UserApi.updateAWSAccessCredentials}. */
export type UpdateAWSAccessCredentialsError =
  | ApiErrorOf<502, ErrorBody | undefined>
  | ApiErrorOf<OtherStatus<502>, ErrorBody>;

/** Parameters of {@link UserApi.deleteAWSAccessCredentials}. */
export interface DeleteAWSAccessCredentialsParams {
  /** Name of the namespace, a user's or an organization's. */
  namespace: string;
  /** Name that the credentials are stored under. */
  name: string;
}

/** Errors of {@link UserApi.deleteAWSAccessCredentials}. */
export type DeleteAWSAccessCredentialsError =
  | ApiErrorOf<502, ErrorBody | undefined>
  | ApiErrorOf<OtherStatus<502>, ErrorBody>;
