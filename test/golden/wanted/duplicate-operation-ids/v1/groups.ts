// Generated from test/golden/given/duplicate-operation-ids.yaml by `npm run generate`. Do not edit.

import { type ApiPromise, type CallOptions, emptyResponse, Resource } from "../../../../../src/index.js";

export class GroupsApi extends Resource {
  /**
   * Is the second.
   *
   * `GET /groups`
   */
  groupsGet(params: GroupsGetParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /groups", params, options, { response: emptyResponse });
  }

  /**
   * Is the third.
   *
   * `GET /groups/{page}`
   */
  groupsPageGet(params: GroupsPageGetParams, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /groups/{page}", params, options, { response: emptyResponse });
  }
}

/** Parameters of {@link GroupsApi.groupsGet}. */
export interface GroupsGetParams {
  page?: number | undefined;
}

/** Parameters of {@link GroupsApi.groupsPageGet}. */
export interface GroupsPageGetParams {
  page: number;
}
