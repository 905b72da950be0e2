// Generated from test/golden/given/paging-link.yaml by `npm run generate`. Do not edit.

import {
  byLink,
  type CallOperation,
  type CallOptions,
  callPages,
  deepObject,
  type Pages,
} from "../../../../../src/index.js";
import type { IssuesApi, ListIssuesParams, ListStarsParams } from "./issues.js";
import type { Issue, Star } from "./models.js";
export { createPagingLinkV1Caller, type PagingLinkV1Options } from "./client.js";

/**
 * List the issues of an owner. See {@link IssuesApi.listIssues}.
 *
 * `GET /repos/{owner}/issues`
 */
export function listIssues(
  caller: CallOperation,
  params: ListIssuesParams,
  options?: CallOptions,
): Pages<Issue[], Issue> {
  return callPages(
    caller,
    "GET /repos/{owner}/issues",
    params,
    options,
    byLink((page) => page, ["owner", "X-Version", "filter", "sort", "api_key"]),
    { header: ["X-Version"], style: { filter: deepObject() }, json: ["sort"] },
  );
}

/**
 * List those who have given a star, with its time or without. See {@link IssuesApi.listStars}.
 *
 * `GET /stars`
 */
export function listStars(
  caller: CallOperation,
  params: ListStarsParams = {},
  options?: CallOptions,
): Pages<Issue[] | Star[], Issue | Star> {
  return callPages(
    caller,
    "GET /stars",
    params,
    options,
    byLink<Issue[] | Star[], Issue | Star>((page) => page, ["api_key"]),
  );
}
