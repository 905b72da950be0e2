// Generated from test/golden/given/several-successes.yaml by `npm run generate`. Do not edit.

import {
  anyResponse,
  type ApiError,
  type ApiErrorOf,
  type ApiPromise,
  type ApiPromiseWithHeaders,
  byStatus,
  type CallOptions,
  emptyResponse,
  jsonResponse,
  type NoParams,
  type OtherStatus,
  readHeaders,
  Resource,
  typedResponse,
} from "../../../../../src/index.js";
import type { Job, Result } from "./models.js";

export class JobsApi extends Resource {
  /**
   * Brings a result, or a job that will have one.
   *
   * `POST /jobs`
   */
  startJob(params: NoParams = {}, options?: CallOptions): ApiPromise<Result | Job> {
    return this.call("POST /jobs", params, options);
  }

  /**
   * Brings a job, or nothing.
   *
   * `GET /jobs`
   */
  getJob(
    params: NoParams = {},
    options?: CallOptions,
  ): ApiPromiseWithHeaders<Job | undefined, ApiError, GetJobHeaders> {
    return this.call("GET /jobs", params, options, {
      response: byStatus(jsonResponse, { 204: emptyResponse }),
      headers: readHeaders({ "X-Total": Number, ETag: String }),
    });
  }

  /**
   * Brings nothing of a status that may have a body, and a job of another.
   *
   * `PUT /jobs`
   */
  replaceJob(params: NoParams = {}, options?: CallOptions): ApiPromise<Job | undefined> {
    return this.call("PUT /jobs", params, options, { response: byStatus(jsonResponse, { 200: anyResponse }) });
  }

  /**
   * Brings nothing, in one way or another.
   *
   * `DELETE /jobs`
   */
  deleteJob(params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("DELETE /jobs", params, options, { response: anyResponse });
  }

  /**
   * Brings a job of one status, and nothing of all others.
   *
   * `PATCH /jobs`
   */
  changeJob(params: NoParams = {}, options?: CallOptions): ApiPromise<Job | undefined> {
    return this.call("PATCH /jobs", params, options, {
      response: byStatus(jsonResponse, { 200: jsonResponse, "2XX": anyResponse }),
    });
  }

  /**
   * Never brings a body.
   *
   * `HEAD /jobs`
   */
  hasJob(params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("HEAD /jobs", params, options, { response: emptyResponse });
  }

  /**
   * Brings JSON, or a part of a file.
   *
   * `GET /results`
   */
  getResult(params: NoParams = {}, options?: CallOptions): ApiPromise<Result | Blob> {
    return this.call("GET /results", params, options, {
      response: typedResponse("application/json", "application/octet-stream"),
    });
  }

  /**
   * Brings what any success does.
   *
   * `POST /results`
   */
  addResult(params: NoParams = {}, options?: CallOptions): ApiPromise<Result> {
    return this.call("POST /results", params, options);
  }

  /**
   * Brings what is of no name, or null, in two ways.
   *
   * `PUT /results`
   */
  replaceResult(params: NoParams = {}, options?: CallOptions): ApiPromise<Result | Job | null> {
    return this.call("PUT /results", params, options);
  }

  /**
   * Is redirected, to nobody knows what.
   *
   * `DELETE /results`
   */
  deleteResult(params: NoParams = {}, options?: CallOptions): ApiPromise<void, DeleteResultError> {
    return this.call("DELETE /results", params, options, { response: anyResponse });
  }
}

/** Response headers of {@link JobsApi.getJob}. */
export interface GetJobHeaders {
  "X-Total": number;
  /** Its version. */
  ETag?: string;
}

/** Errors of {@link JobsApi.deleteResult}. */
export type DeleteResultError = ApiErrorOf<303, undefined> | ApiErrorOf<OtherStatus<303>, unknown>;
