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
import type { Charge, JobPage, ListChargesResponse, ListDrivesResponse, ListIssuesResponse } from "./models.js";

export class ListsApi extends Resource {
  /**
   * Await it for one page, or iterate it for every item of that page and all after it.
   *
   * `GET /charges`
   */
  listCharges(params: ListChargesParams = {}, options?: CallOptions): Pages<ListChargesResponse, Charge> {
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
  listDrives(params: ListDrivesParams = {}, options?: CallOptions): Pages<ListDrivesResponse, { name?: string }> {
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
  ): PagesWithHeaders<ListIssuesResponse, Charge, ApiError, ListIssuesHeaders> {
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

/** Parameters of {@link ListsApi.listCharges}. */
export interface ListChargesParams {
  starting_after?: string | undefined;
  ending_before?: string | undefined;
}

/** Parameters of {@link ListsApi.listJobs}. */
export interface ListJobsParams {
  after?: string | undefined;
}

/** Parameters of {@link ListsApi.listDrives}. */
export interface ListDrivesParams {
  pageToken?: string | undefined;
}

/** Parameters of {@link ListsApi.listIssues}. */
export interface ListIssuesParams {
  page?: number | undefined;
}

/** Response headers of {@link ListsApi.listIssues}. */
export interface ListIssuesHeaders {
  Link?: string;
}

/** Parameters of {@link ListsApi.listEvents}. */
export interface ListEventsParams {
  page?: number | undefined;
}

/** Response headers of {@link ListsApi.listEvents}. */
export interface ListEventsHeaders {
  Link?: string;
}
