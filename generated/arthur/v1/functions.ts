// Generated from spec/arthur-v1.yaml by `npm run generate`. Do not edit.

import {
  type ApiPromise,
  byNumber,
  type CallOperation,
  type CallOptions,
  callPages,
  emptyResponse,
  type NoParams,
  type Pages,
} from "../../../src/index.js";
import type { InviteResponse, ResourceListUser, SensitiveUser, User, UserServiceAccountCredentials } from "./models.js";
import type {
  AcceptMyInvitesError,
  DeleteUserError,
  DeleteUserParams,
  GetOrganizationUsersError,
  GetOrganizationUsersParams,
  GetUsersMeError,
  PatchServiceAccountUserError,
  PatchServiceAccountUserParams,
  PatchUserError,
  PatchUserParams,
  PostOrganizationServiceAccountError,
  PostOrganizationServiceAccountParams,
  PostOrganizationUserError,
  PostOrganizationUserInviteError,
  PostOrganizationUserInviteParams,
  PostOrganizationUserParams,
  PostUserCredsError,
  PostUserCredsParams,
  UsersApi,
} from "./users.js";
export { createArthurV1Caller, type ArthurV1Options } from "./client.js";

/**
 * Get the current user. See {@link UsersApi.getUsersMe}.
 *
 * `GET /api/v1/users/me`
 */
export function getUsersMe(
  caller: CallOperation,
  params: NoParams = {},
  options?: CallOptions,
): ApiPromise<User, GetUsersMeError> {
  return caller("GET /api/v1/users/me", params, options);
}

/**
 * Accept pending invitations. See {@link UsersApi.acceptMyInvites}.
 *
 * `POST /api/v1/users/me/accept-invite`
 */
export function acceptMyInvites(
  caller: CallOperation,
  params: NoParams = {},
  options?: CallOptions,
): ApiPromise<void, AcceptMyInvitesError> {
  return caller("POST /api/v1/users/me/accept-invite", params, options, { response: emptyResponse });
}

/**
 * List the users of the organization. See {@link UsersApi.getOrganizationUsers}.
 *
 * `GET /api/v1/organization/users`
 */
export function getOrganizationUsers(
  caller: CallOperation,
  params: GetOrganizationUsersParams = {},
  options?: CallOptions,
): Pages<ResourceListUser, User, GetOrganizationUsersError> {
  return callPages(
    caller,
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
 * Create a person in the organization. See {@link UsersApi.postOrganizationUser}.
 *
 * `POST /api/v1/organization/users`
 */
export function postOrganizationUser(
  caller: CallOperation,
  params: PostOrganizationUserParams,
  options?: CallOptions,
): ApiPromise<User, PostOrganizationUserError> {
  return caller("POST /api/v1/organization/users", params, options);
}

/**
 * Invite a person to the organization by e-mail. See {@link UsersApi.postOrganizationUserInvite}.
 *
 * `POST /api/v1/organization/users/invite-user`
 */
export function postOrganizationUserInvite(
  caller: CallOperation,
  params: PostOrganizationUserInviteParams,
  options?: CallOptions,
): ApiPromise<InviteResponse, PostOrganizationUserInviteError> {
  return caller("POST /api/v1/organization/users/invite-user", params, options);
}

/**
 * Create a service account in the organization. See
 * {@link UsersApi.postOrganizationServiceAccount}.
 *
 * `POST /api/v1/organization/service_accounts`
 */
export function postOrganizationServiceAccount(
  caller: CallOperation,
  params: PostOrganizationServiceAccountParams,
  options?: CallOptions,
): ApiPromise<UserServiceAccountCredentials, PostOrganizationServiceAccountError> {
  return caller("POST /api/v1/organization/service_accounts", params, options);
}

/**
 * Update a person. See {@link UsersApi.patchUser}.
 *
 * `PATCH /api/v1/users/{user_id}`
 */
export function patchUser(
  caller: CallOperation,
  params: PatchUserParams,
  options?: CallOptions,
): ApiPromise<User, PatchUserError> {
  return caller("PATCH /api/v1/users/{user_id}", params, options);
}

/**
 * Delete a user by id. See {@link UsersApi.deleteUser}.
 *
 * `DELETE /api/v1/users/{user_id}`
 */
export function deleteUser(
  caller: CallOperation,
  params: DeleteUserParams,
  options?: CallOptions,
): ApiPromise<void, DeleteUserError> {
  return caller("DELETE /api/v1/users/{user_id}", params, options, { response: emptyResponse });
}

/**
 * Update a service account. See {@link UsersApi.patchServiceAccountUser}.
 *
 * `PATCH /api/v1/users/{user_id}/service_account`
 */
export function patchServiceAccountUser(
  caller: CallOperation,
  params: PatchServiceAccountUserParams,
  options?: CallOptions,
): ApiPromise<User, PatchServiceAccountUserError> {
  return caller("PATCH /api/v1/users/{user_id}/service_account", params, options);
}

/**
 * Replace the credentials of a user. See {@link UsersApi.postUserCreds}.
 *
 * `POST /api/v1/users/{user_id}/credentials`
 */
export function postUserCreds(
  caller: CallOperation,
  params: PostUserCredsParams,
  options?: CallOptions,
): ApiPromise<SensitiveUser, PostUserCredsError> {
  return caller("POST /api/v1/users/{user_id}/credentials", params, options);
}
