// Generated from test/golden/given/paging-link.yaml by `npm run generate`. Do not edit.

import { byLink, type CallOptions, deepObject, type Pages, Resource } from "../../../../../src/index.js";
import type { Issue, ListIssuesFilter, Star } from "./models.js";

export class IssuesApi extends Resource {
  /**
   * List the issues of an owner.
   *
   * Await it for one page, or iterate it for every item of that page and all after it.
   *
   * `GET /repos/{owner}/issues`
   */
  listIssues(params: ListIssuesParams, options?: CallOptions): Pages<Issue[], Issue> {
    return this.pages(
      "GET /repos/{owner}/issues",
      params,
      options,
      byLink((page) => page, ["owner", "X-Version", "filter", "sort", "api_key"]),
      { header: ["X-Version"], style: { filter: deepObject() }, json: ["sort"] },
    );
  }

  /**
   * List those who have given a star, with its time or without.
   *
   * Await it for one page, or iterate it for every item of that page and all after it.
   *
   * `GET /stars`
   */
  listStars(params: ListStarsParams = {}, options?: CallOptions): Pages<Issue[] | Star[], Issue | Star> {
    return this.pages(
      "GET /stars",
      params,
      options,
      byLink<Issue[] | Star[], Issue | Star>((page) => page, ["api_key"]),
    );
  }
}

/** Parameters of {@link IssuesApi.listIssues}. */
export interface ListIssuesParams {
  owner: string;
  "X-Version"?: string | undefined;
  page?: number | undefined;
  labels?: string[] | undefined;
  filter?: ListIssuesFilter | undefined;
  sort?: string[] | undefined;
}

/** Parameters of {@link IssuesApi.listStars}. */
export interface ListStarsParams {
  page?: number | undefined;
}
