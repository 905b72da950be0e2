// Generated from test/golden/given/paging-recognised.yaml by `npm run generate`. Do not edit.

import {
  type ApiError,
  type ApiPromiseWithHeaders,
  byCursor,
  byLink,
  byToken,
  type CallOperation,
  type CallOptions,
  callPages,
  type Pages,
  type PagesWithHeaders,
  readHeaders,
} from "../../../../../src/index.js";
import type {
  ListChargesParams,
  ListDrivesParams,
  ListEventsHeaders,
  ListEventsParams,
  ListIssuesHeaders,
  ListIssuesParams,
  ListJobsParams,
  ListsApi,
} from "./lists.js";
import type { Charge, JobPage, ListChargesResponse, ListDrivesResponse, ListIssuesResponse } from "./models.js";
export { createPagingRecognisedV1Caller, type PagingRecognisedV1Options } from "./client.js";

/**
 * See {@link ListsApi.listCharges}.
 *
 * `GET /charges`
 */
export function listCharges(
  caller: CallOperation,
  params: ListChargesParams = {},
  options?: CallOptions,
): Pages<ListChargesResponse, Charge> {
  return callPages(
    caller,
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
 * See {@link ListsApi.listJobs}.
 *
 * `GET /jobs`
 */
export function listJobs(
  caller: CallOperation,
  params: ListJobsParams = {},
  options?: CallOptions,
): Pages<JobPage, { name?: string }> {
  return callPages(
    caller,
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
 * See {@link ListsApi.listDrives}.
 *
 * `GET /drives`
 */
export function listDrives(
  caller: CallOperation,
  params: ListDrivesParams = {},
  options?: CallOptions,
): Pages<ListDrivesResponse, { name?: string }> {
  return callPages(
    caller,
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
 * See {@link ListsApi.listIssues}.
 *
 * `GET /issues`
 */
export function listIssues(
  caller: CallOperation,
  params: ListIssuesParams = {},
  options?: CallOptions,
): PagesWithHeaders<ListIssuesResponse, Charge, ApiError, ListIssuesHeaders> {
  return callPages(
    caller,
    "GET /issues",
    params,
    options,
    byLink((page) => page.items),
    { headers: readHeaders({ Link: String }) },
  );
}

/**
 * See {@link ListsApi.listEvents}.
 *
 * `GET /events`
 */
export function listEvents(
  caller: CallOperation,
  params: ListEventsParams = {},
  options?: CallOptions,
): ApiPromiseWithHeaders<string[], ApiError, ListEventsHeaders> {
  return caller("GET /events", params, options, { headers: readHeaders({ Link: String }) });
}
