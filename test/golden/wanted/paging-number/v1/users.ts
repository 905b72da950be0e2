// Generated from test/golden/given/paging-number.yaml by `npm run generate`. Do not edit.

import { byNumber, type CallOptions, type Pages, Resource } from "../../../../../src/index.js";
import type { ListUsersOfGroupResponse, User, UserPage } from "./models.js";

export class UsersApi extends Resource {
  /**
   * List users.
   *
   * Await it for one page, or iterate it for every item of that page and all after it.
   *
   * `GET /users`
   */
  listUsers(params: ListUsersParams = {}, options?: CallOptions): Pages<UserPage, User> {
    return this.pages(
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
   * List the users of a group.
   *
   * Await it for one page, or iterate it for every item of that page and all after it.
   *
   * `GET /groups/{group}/users`
   */
  listUsersOfGroup(params: ListUsersOfGroupParams, options?: CallOptions): Pages<ListUsersOfGroupResponse, User> {
    return this.pages(
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
}

/** Parameters of {@link UsersApi.listUsers}. */
export interface ListUsersParams {
  /** Page to start at. At least 1. Default: `1`. */
  page?: number | undefined;
  /** Users per page. 1 to 100. Default: `20`. */
  page_size?: number | undefined;
}

/** Parameters of {@link UsersApi.listUsersOfGroup}. */
export interface ListUsersOfGroupParams {
  group: string;
  page?: number | undefined;
}
