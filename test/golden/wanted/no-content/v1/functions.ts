// Generated from test/golden/given/no-content.yaml by `npm run generate`. Do not edit.

import {
  anyResponse,
  type ApiPromise,
  byStatus,
  type CallOperation,
  type CallOptions,
  emptyResponse,
  jsonResponse,
} from "../../../../../src/index.js";
import type {
  DeleteJobError,
  DeleteJobParams,
  HasJobError,
  HasJobParams,
  JobsApi,
  StartJobParams,
  TouchJobParams,
} from "./jobs.js";
import type { Running } from "./models.js";
export { createNoContentV1Caller, type NoContentV1Options } from "./client.js";

/**
 * Delete a job. See {@link JobsApi.deleteJob}.
 *
 * `DELETE /jobs/{id}`
 */
export function deleteJob(
  caller: CallOperation,
  params: DeleteJobParams,
  options?: CallOptions,
): ApiPromise<void, DeleteJobError> {
  return caller("DELETE /jobs/{id}", params, options, { response: emptyResponse });
}

/**
 * See whether there is a job. See {@link JobsApi.hasJob}.
 *
 * `HEAD /jobs/{id}`
 */
export function hasJob(
  caller: CallOperation,
  params: HasJobParams,
  options?: CallOptions,
): ApiPromise<void, HasJobError> {
  return caller("HEAD /jobs/{id}", params, options, { response: emptyResponse });
}

/**
 * Start a job: accepted without a word, or finished at once. See {@link JobsApi.startJob}.
 *
 * `POST /jobs/{id}`
 */
export function startJob(
  caller: CallOperation,
  params: StartJobParams,
  options?: CallOptions,
): ApiPromise<Running | undefined> {
  return caller("POST /jobs/{id}", params, options, { response: byStatus(jsonResponse, { 202: anyResponse }) });
}

/**
 * Touch a job. See {@link JobsApi.touchJob}.
 *
 * `PATCH /jobs/{id}`
 */
export function touchJob(caller: CallOperation, params: TouchJobParams, options?: CallOptions): ApiPromise<void> {
  return caller("PATCH /jobs/{id}", params, options, { response: anyResponse });
}
