// Generated from test/golden/given/paging-number.yaml by `npm run generate`. Do not edit.

import { byNumber, type CallOperation, type CallOptions, callPages, type Pages } from "../../../../../src/index.js";
import type { ListUsersOfGroupResponse, User, UserPage } from "./models.js";
import type { ListUsersOfGroupParams, ListUsersParams, UsersApi } from "./users.js";
export { createPagingNumberV1Caller, type PagingNumberV1Options } from "./client.js";

/**
 * List users. See {@link UsersApi.listUsers}.
 *
 * `GET /users`
 */
export function listUsers(
  caller: CallOperation,
  params: ListUsersParams = {},
  options?: CallOptions,
): Pages<UserPage, User> {
  return callPages(
    caller,
    "GET /users",
    params,
    options,
    byNumber(
      "page",
      (page) => page.users,
      (page) => page.meta.total_pages,
    ),
  );
}

/**
 * List the users of a group. See {@link UsersApi.listUsersOfGroup}.
 *
 * `GET /groups/{group}/users`
 */
export function listUsersOfGroup(
  caller: CallOperation,
  params: ListUsersOfGroupParams,
  options?: CallOptions,
): Pages<ListUsersOfGroupResponse, User> {
  return callPages(
    caller,
    "GET /groups/{group}/users",
    params,
    options,
    byNumber(
      "page",
      (page) => page.result?.users,
      (page) => page.result?.["page-count"],
    ),
  );
}
