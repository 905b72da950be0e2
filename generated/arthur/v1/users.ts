// Generated from spec/arthur-v1.yaml by `npm run generate`. Do not edit.

import {
  type ApiErrorOf,
  type ApiPromise,
  byNumber,
  type CallOptions,
  emptyResponse,
  type NoParams,
  type OtherStatus,
  type Pages,
  Resource,
} from "../../../src/index.js";
import type {
  BadRequestError,
  ConflictError,
  HTTPValidationError,
  InternalServerError,
  InviteNewUser,
  InviteResponse,
  NotFoundError,
  PatchServiceAccountUser,
  PatchUser,
  PostEndUser,
  PostServiceAccount,
  ResourceListUser,
  SensitiveUser,
  SortOrder,
  User,
  UserServiceAccountCredentials,
  UserSort,
  UserType,
} from "./models.js";

/**
 * Users of an organization: people, service accounts and data planes, with their invitations and
 * credentials.
 */
export class UsersApi extends Resource {
  /**
   * Get the current user.
   *
   * Returns the user that the access token belongs to, be it a person, a service account or a data
   * plane. Needs no permission.
   *
   * `GET /api/v1/users/me`
   */
  getUsersMe(params: NoParams = {}, options?: CallOptions): ApiPromise<User, GetUsersMeError> {
    return this.call("GET /api/v1/users/me", params, options);
  }

  /**
   * Accept pending invitations.
   *
   * Accepts every invitation that is open for the caller, without a choice among them. Takes no body
   * and answers 204, without one too.
   *
   * `POST /api/v1/users/me/accept-invite`
   */
  acceptMyInvites(params: NoParams = {}, options?: CallOptions): ApiPromise<void, AcceptMyInvitesError> {
    return this.call("POST /api/v1/users/me/accept-invite", params, options, { response: emptyResponse });
  }

  /**
   * List the users of the organization.
   *
   * Requires the permission `organization_list_users`. Returns one page of the users of the caller's
   * organization, without the data planes unless `user_types` asks for them.
   *
   * Await it for one page, or iterate it for every item of that page and all after it.
   *
   * `GET /api/v1/organization/users`
   */
  getOrganizationUsers(
    params: GetOrganizationUsersParams = {},
    options?: CallOptions,
  ): Pages<ResourceListUser, User, GetOrganizationUsersError> {
    return this.pages(
      "GET /api/v1/organization/users",
      params,
      options,
      byNumber(
        "page",
        (page) => page.records,
        (page) => page.pagination.total_pages,
      ),
    );
  }

  /**
   * Create a person in the organization.
   *
   * Requires the permission `organization_create_user`. The caller chooses a one-time password and
   * passes it on; `postOrganizationUserInvite` sends an e-mail instead. Answers 200 with the new
   * user, not 201.
   *
   * `POST /api/v1/organization/users`
   */
  postOrganizationUser(
    params: PostOrganizationUserParams,
    options?: CallOptions,
  ): ApiPromise<User, PostOrganizationUserError> {
    return this.call("POST /api/v1/organization/users", params, options);
  }

  /**
   * Invite a person to the organization by e-mail.
   *
   * Requires the permission `organization_invite_user`. What the invitation grants needs its own
   * permission on top: `group_create_group_membership` for groups, and
   * `organization_create_role_binding`, `workspace_create_role_binding` or
   * `project_create_role_binding` for a role on an organization, a workspace or a project. What the
   * answer holds is not documented.
   *
   * `POST /api/v1/organization/users/invite-user`
   */
  postOrganizationUserInvite(
    params: PostOrganizationUserInviteParams,
    options?: CallOptions,
  ): ApiPromise<InviteResponse, PostOrganizationUserInviteError> {
    return this.call("POST /api/v1/organization/users/invite-user", params, options);
  }

  /**
   * Create a service account in the organization.
   *
   * Requires the permission `organization_create_service_account`. The answer holds the client
   * secret, which is shown only this once; `postUserCreds` makes a new one. Answers 200, not 201.
   *
   * `POST /api/v1/organization/service_accounts`
   */
  postOrganizationServiceAccount(
    params: PostOrganizationServiceAccountParams,
    options?: CallOptions,
  ): ApiPromise<UserServiceAccountCredentials, PostOrganizationServiceAccountError> {
    return this.call("POST /api/v1/organization/service_accounts", params, options);
  }

  /**
   * Update a person.
   *
   * Requires the permission `user_update`. Members left out of the body stay as they are; what null
   * does is not documented. Service accounts are renamed with `patchServiceAccountUser`.
   *
   * `PATCH /api/v1/users/{user_id}`
   */
  patchUser(params: PatchUserParams, options?: CallOptions): ApiPromise<User, PatchUserError> {
    return this.call("PATCH /api/v1/users/{user_id}", params, options);
  }

  /**
   * Delete a user by id.
   *
   * Requires the permission `delete_user`. Answers 204 without a body.
   *
   * `DELETE /api/v1/users/{user_id}`
   */
  deleteUser(params: DeleteUserParams, options?: CallOptions): ApiPromise<void, DeleteUserError> {
    return this.call("DELETE /api/v1/users/{user_id}", params, options, { response: emptyResponse });
  }

  /**
   * Update a service account.
   *
   * Requires the permission `user_update`. The name is all that can be changed; people are updated
   * with `patchUser`.
   *
   * `PATCH /api/v1/users/{user_id}/service_account`
   */
  patchServiceAccountUser(
    params: PatchServiceAccountUserParams,
    options?: CallOptions,
  ): ApiPromise<User, PatchServiceAccountUserError> {
    return this.call("PATCH /api/v1/users/{user_id}/service_account", params, options);
  }

  /**
   * Replace the credentials of a user.
   *
   * Requires the permission `user_regenerate_creds` and takes no body. The answer shows the new
   * secret, this once only: a client id and secret for a service account or a data plane, a password
   * for a person.
   *
   * `POST /api/v1/users/{user_id}/credentials`
   */
  postUserCreds(params: PostUserCredsParams, options?: CallOptions): ApiPromise<SensitiveUser, PostUserCredsError> {
    return this.call("POST /api/v1/users/{user_id}/credentials", params, options);
  }
}

/** Errors of {@link UsersApi.getUsersMe}. */
export type GetUsersMeError = ApiErrorOf<500, InternalServerError> | ApiErrorOf<OtherStatus<500>, unknown>;

/** Errors of {@link UsersApi.acceptMyInvites}. */
export type AcceptMyInvitesError =
  | ApiErrorOf<400, BadRequestError>
  | ApiErrorOf<500, InternalServerError>
  | ApiErrorOf<OtherStatus<400 | 500>, unknown>;

/** Parameters of {@link UsersApi.getOrganizationUsers}. */
export interface GetOrganizationUsersParams {
  /** Member to sort by, instead of the server's own choice. */
  sort?: UserSort | undefined;
  /** Direction to sort in, instead of the server's own choice. */
  order?: SortOrder | undefined;
  /** Kinds of users to list. Default: `["user","service_account"]`. */
  user_types?: UserType[] | undefined;
  /** Text to look for in names and e-mail addresses. */
  search?: string | undefined;
  /** Ids of the only users to list. */
  user_ids?: string[] | undefined;
  /** Number of the page to get, from 1 up to `pagination.total_pages`. At least 1. Default: `1`. */
  page?: number | undefined;
  /** How many users a page holds at most. 1 to 1000. Default: `20`. */
  page_size?: number | undefined;
}

/** Errors of {@link UsersApi.getOrganizationUsers}. */
export type GetOrganizationUsersError =
  | ApiErrorOf<404, NotFoundError>
  | ApiErrorOf<422, HTTPValidationError>
  | ApiErrorOf<500, InternalServerError>
  | ApiErrorOf<OtherStatus<404 | 422 | 500>, unknown>;

/** Parameters of {@link UsersApi.postOrganizationUser}. */
export interface PostOrganizationUserParams {
  /** The person to create. */
  body: PostEndUser;
}

/** Errors of {@link UsersApi.postOrganizationUser}. */
export type PostOrganizationUserError =
  | ApiErrorOf<400, BadRequestError>
  | ApiErrorOf<404, NotFoundError>
  | ApiErrorOf<409, ConflictError>
  | ApiErrorOf<422, HTTPValidationError>
  | ApiErrorOf<500, InternalServerError>
  | ApiErrorOf<OtherStatus<400 | 404 | 409 | 422 | 500>, unknown>;

/** Parameters of {@link UsersApi.postOrganizationUserInvite}. */
export interface PostOrganizationUserInviteParams {
  /** Whom to invite, and what to grant. */
  body: InviteNewUser;
}

/** Errors of {@link UsersApi.postOrganizationUserInvite}. */
export type PostOrganizationUserInviteError =
  | ApiErrorOf<400, BadRequestError>
  | ApiErrorOf<404, NotFoundError>
  | ApiErrorOf<422, HTTPValidationError>
  | ApiErrorOf<500, InternalServerError>
  | ApiErrorOf<OtherStatus<400 | 404 | 422 | 500>, unknown>;

/** Parameters of {@link UsersApi.postOrganizationServiceAccount}. */
export interface PostOrganizationServiceAccountParams {
  /** The service account to create. */
  body: PostServiceAccount;
}

/** Errors of {@link UsersApi.postOrganizationServiceAccount}. */
export type PostOrganizationServiceAccountError =
  | ApiErrorOf<400, BadRequestError>
  | ApiErrorOf<404, NotFoundError>
  | ApiErrorOf<422, HTTPValidationError>
  | ApiErrorOf<500, InternalServerError>
  | ApiErrorOf<OtherStatus<400 | 404 | 422 | 500>, unknown>;

/** Parameters of {@link UsersApi.patchUser}. */
export interface PatchUserParams {
  /** Id of the user. */
  user_id: string;
  /** The members to change. */
  body: PatchUser;
}

/** Errors of {@link UsersApi.patchUser}. */
export type PatchUserError =
  | ApiErrorOf<400, BadRequestError>
  | ApiErrorOf<404, NotFoundError>
  | ApiErrorOf<422, HTTPValidationError>
  | ApiErrorOf<500, InternalServerError>
  | ApiErrorOf<OtherStatus<400 | 404 | 422 | 500>, unknown>;

/** Parameters of {@link UsersApi.deleteUser}. */
export interface DeleteUserParams {
  /** Id of the user. */
  user_id: string;
}

/** Errors of {@link UsersApi.deleteUser}. */
export type DeleteUserError =
  | ApiErrorOf<404, NotFoundError>
  | ApiErrorOf<422, HTTPValidationError>
  | ApiErrorOf<500, InternalServerError>
  | ApiErrorOf<OtherStatus<404 | 422 | 500>, unknown>;

/** Parameters of {@link UsersApi.patchServiceAccountUser}. */
export interface PatchServiceAccountUserParams {
  /** Id of the user. */
  user_id: string;
  /** The members to change. */
  body: PatchServiceAccountUser;
}

/** Errors of {@link UsersApi.patchServiceAccountUser}. */
export type PatchServiceAccountUserError =
  | ApiErrorOf<400, BadRequestError>
  | ApiErrorOf<404, NotFoundError>
  | ApiErrorOf<422, HTTPValidationError>
  | ApiErrorOf<500, InternalServerError>
  | ApiErrorOf<OtherStatus<400 | 404 | 422 | 500>, unknown>;

/** Parameters of {@link UsersApi.postUserCreds}. */
export interface PostUserCredsParams {
  /** Id of the user. */
  user_id: string;
}

/** Errors of {@link UsersApi.postUserCreds}. */
export type PostUserCredsError =
  | ApiErrorOf<404, NotFoundError>
  | ApiErrorOf<422, HTTPValidationError>
  | ApiErrorOf<500, InternalServerError>
  | ApiErrorOf<OtherStatus<404 | 422 | 500>, unknown>;
