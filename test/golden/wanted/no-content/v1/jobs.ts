// Generated from test/golden/given/no-content.yaml by `npm run generate`. Do not edit.

import {
  anyResponse,
  type ApiErrorOf,
  type ApiPromise,
  byStatus,
  type CallOptions,
  emptyResponse,
  jsonResponse,
  type OtherStatus,
  Resource,
} from "../../../../../src/index.js";
import type { Fault, Running } from "./models.js";

export class JobsApi extends Resource {
  /**
   * Delete a job.
   *
   * `DELETE /jobs/{id}`
   */
  deleteJob(params: DeleteJobParams, options?: CallOptions): ApiPromise<void, DeleteJobError> {
    return this.call("DELETE /jobs/{id}", params, options, { response: emptyResponse });
  }

  /**
   * See whether there is a job.
   *
   * `HEAD /jobs/{id}`
   */
  hasJob(params: HasJobParams, options?: CallOptions): ApiPromise<void, HasJobError> {
    return this.call("HEAD /jobs/{id}", params, options, { response: emptyResponse });
  }

  /**
   * Start a job: accepted without a word, or finished at once.
   *
   * `POST /jobs/{id}`
   */
  startJob(params: StartJobParams, options?: CallOptions): ApiPromise<Running | undefined> {
    return this.call("POST /jobs/{id}", params, options, { response: byStatus(jsonResponse, { 202: anyResponse }) });
  }

  /**
   * Touch a job.
   *
   * `PATCH /jobs/{id}`
   */
  touchJob(params: TouchJobParams, options?: CallOptions): ApiPromise<void> {
    return this.call("PATCH /jobs/{id}", params, options, { response: anyResponse });
  }
}

/** Parameters of {@link JobsApi.deleteJob}. */
export interface DeleteJobParams {
  id: string;
}

/** Errors of {@link JobsApi.deleteJob}. */
export type DeleteJobError =
  | ApiErrorOf<404 | 502, Fault | undefined>
  | ApiErrorOf<409, Running>
  | ApiErrorOf<OtherStatus<404 | 502 | 409>, Fault>;

/** Parameters of {@link JobsApi.hasJob}. */
export interface HasJobParams {
  id: string;
}

/** Errors of {@link JobsApi.hasJob}. */
export type HasJobError = ApiErrorOf<404, undefined> | ApiErrorOf<OtherStatus<404>, unknown>;

/** Parameters of {@link JobsApi.startJob}. */
export interface StartJobParams {
  id: string;
}

/** Parameters of {@link JobsApi.touchJob}. */
export interface TouchJobParams {
  id: string;
}
