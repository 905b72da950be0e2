// Generated from test/golden/given/paging-recognised.yaml by `npm run generate`. Do not edit.

import {
  type ApiError,
  type ApiPromiseWithHeaders,
  byCursor,
  byLink,
  byToken,
  type CallOptions,
  type Pages,
  type PagesWithHeaders,
  readHeaders,
  Resource,
} from "../../../../../src/index.js";
import type { Charge, JobPage, ListChargesAnswer, ListDrivesAnswer, ListIssuesAnswer } from "./schema.js";

export class ListsApi extends Resource {
  /**
   * Await it for one page, or iterate it for every item of that page and all after it.
   *
   * `GET /charges`
   */
  listCharges(params: ListChargesParams = {}, options?: CallOptions): Pages<ListChargesAnswer, Charge> {
    return this.pages(
      "GET /charges",
      params,
      options,
      byCursor(
        "starting_after",
        (page) => page.data,
        (item) => item.id,
        (page) => page.has_more,
      ),
    );
  }

  /**
   * Await it for one page, or iterate it for every item of that page and all after it.
   *
   * `GET /jobs`
   */
  listJobs(params: ListJobsParams = {}, options?: CallOptions): Pages<JobPage, { name?: string }> {
    return this.pages(
      "GET /jobs",
      params,
      options,
      byToken(
        "after",
        (page) => page.data,
        (page) => page.last_id,
        (page) => page.has_more,
      ),
    );
  }

  /**
   * Await it for one page, or iterate it for every item of that page and all after it.
   *
   * `GET /drives`
   */
  listDrives(params: ListDrivesParams = {}, options?: CallOptions): Pages<ListDrivesAnswer, { name?: string }> {
    return this.pages(
      "GET /drives",
      params,
      options,
      byToken(
        "pageToken",
        (page) => page.drives,
        (page) => page.nextPageToken,
      ),
    );
  }

  /**
   * Await it for one page, or iterate it for every item of that page and all after it.
   *
   * `GET /issues`
   */
  listIssues(
    params: ListIssuesParams = {},
    options?: CallOptions,
  ): PagesWithHeaders<ListIssuesAnswer, Charge, ApiError, ListIssuesHeaders> {
    return this.pages(
      "GET /issues",
      params,
      options,
      byLink((page) => page.items),
      { headers: readHeaders({ Link: String }) },
    );
  }

  /** `GET /events` */
  listEvents(
    params: ListEventsParams = {},
    options?: CallOptions,
  ): ApiPromiseWithHeaders<string[], ApiError, ListEventsHeaders> {
    return this.call("GET /events", params, options, { headers: readHeaders({ Link: String }) });
  }
}

/** What {@link ListsApi.listCharges} takes. */
export interface ListChargesParams {
  starting_after?: string | undefined;
  ending_before?: string | undefined;
}

/** What {@link ListsApi.listJobs} takes. */
export interface ListJobsParams {
  after?: string | undefined;
}

/** What {@link ListsApi.listDrives} takes. */
export interface ListDrivesParams {
  pageToken?: string | undefined;
}

/** What {@link ListsApi.listIssues} takes. */
export interface ListIssuesParams {
  page?: number | undefined;
}

/** Headers that {@link ListsApi.listIssues} brings. */
export interface ListIssuesHeaders {
  Link?: string;
}

/** What {@link ListsApi.listEvents} takes. */
export interface ListEventsParams {
  page?: number | undefined;
}

/** Headers that {@link ListsApi.listEvents} brings. */
export interface ListEventsHeaders {
  Link?: string;
}
