// Generated from test/golden/given/several-successes.yaml by `npm run generate`. Do not edit.

import {
  anyResponse,
  type ApiError,
  type ApiPromise,
  type ApiPromiseWithHeaders,
  byStatus,
  type CallOperation,
  type CallOptions,
  emptyResponse,
  jsonResponse,
  type NoParams,
  readHeaders,
  typedResponse,
} from "../../../../../src/index.js";
import type { DeleteResultError, GetJobHeaders, JobsApi } from "./jobs.js";
import type { Job, Result } from "./models.js";
export { createSeveralSuccessesV1Caller, type SeveralSuccessesV1Options } from "./client.js";

/**
 * Brings a result, or a job that will have one. See {@link JobsApi.startJob}.
 *
 * `POST /jobs`
 */
export function startJob(
  caller: CallOperation,
  params: NoParams = {},
  options?: CallOptions,
): ApiPromise<Result | Job> {
  return caller("POST /jobs", params, options);
}

/**
 * Brings a job, or nothing. See {@link JobsApi.getJob}.
 *
 * `GET /jobs`
 */
export function getJob(
  caller: CallOperation,
  params: NoParams = {},
  options?: CallOptions,
): ApiPromiseWithHeaders<Job | undefined, ApiError, GetJobHeaders> {
  return caller("GET /jobs", params, options, {
    response: byStatus(jsonResponse, { 204: emptyResponse }),
    headers: readHeaders({ "X-Total": Number, ETag: String }),
  });
}

/**
 * Brings nothing of a status that may have a body, and a job of another. See {@link
 * JobsApi.replaceJob}.
 *
 * `PUT /jobs`
 */
export function replaceJob(
  caller: CallOperation,
  params: NoParams = {},
  options?: CallOptions,
): ApiPromise<Job | undefined> {
  return caller("PUT /jobs", params, options, { response: byStatus(jsonResponse, { 200: anyResponse }) });
}

/**
 * Brings nothing, in one way or another. See {@link JobsApi.deleteJob}.
 *
 * `DELETE /jobs`
 */
export function deleteJob(caller: CallOperation, params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
  return caller("DELETE /jobs", params, options, { response: anyResponse });
}

/**
 * Brings a job of one status, and nothing of all others. See {@link JobsApi.changeJob}.
 *
 * `PATCH /jobs`
 */
export function changeJob(
  caller: CallOperation,
  params: NoParams = {},
  options?: CallOptions,
): ApiPromise<Job | undefined> {
  return caller("PATCH /jobs", params, options, {
    response: byStatus(jsonResponse, { 200: jsonResponse, "2XX": anyResponse }),
  });
}

/**
 * Never brings a body. See {@link JobsApi.hasJob}.
 *
 * `HEAD /jobs`
 */
export function hasJob(caller: CallOperation, params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
  return caller("HEAD /jobs", params, options, { response: emptyResponse });
}

/**
 * Brings JSON, or a part of a file. See {@link JobsApi.getResult}.
 *
 * `GET /results`
 */
export function getResult(
  caller: CallOperation,
  params: NoParams = {},
  options?: CallOptions,
): ApiPromise<Result | Blob> {
  return caller("GET /results", params, options, {
    response: typedResponse("application/json", "application/octet-stream"),
  });
}

/**
 * Brings what any success does. See {@link JobsApi.addResult}.
 *
 * `POST /results`
 */
export function addResult(caller: CallOperation, params: NoParams = {}, options?: CallOptions): ApiPromise<Result> {
  return caller("POST /results", params, options);
}

/**
 * Brings what is of no name, or null, in two ways. See {@link JobsApi.replaceResult}.
 *
 * `PUT /results`
 */
export function replaceResult(
  caller: CallOperation,
  params: NoParams = {},
  options?: CallOptions,
): ApiPromise<Result | Job | null> {
  return caller("PUT /results", params, options);
}

/**
 * Is redirected, to nobody knows what. See {@link JobsApi.deleteResult}.
 *
 * `DELETE /results`
 */
export function deleteResult(
  caller: CallOperation,
  params: NoParams = {},
  options?: CallOptions,
): ApiPromise<void, DeleteResultError> {
  return caller("DELETE /results", params, options, { response: anyResponse });
}
