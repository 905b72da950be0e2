// Generated from test/golden/given/paging-link.yaml by `npm run generate`. Do not edit.

import { byLink, type Caller, type CallOptions, callPages, deepObject, type Pages } from "../../../../../src/index.js";
import type { IssuesApi, ListIssuesParams } from "./issues.js";
import type { Issue } from "./schema.js";
export { createPagingLinkV1Caller, type PagingLinkV1Options } from "./client.js";

/**
 * List the issues of an owner. See {@link IssuesApi.listIssues}.
 *
 * `GET /repos/{owner}/issues`
 */
export function listIssues(caller: Caller, params: ListIssuesParams, options?: CallOptions): Pages<Issue[], Issue> {
  return callPages(
    caller,
    "GET /repos/{owner}/issues",
    params,
    options,
    byLink((page) => page, ["owner", "X-Version", "filter", "sort", "api_key"]),
    { header: ["X-Version"], style: { filter: deepObject() }, json: ["sort"] },
  );
}
