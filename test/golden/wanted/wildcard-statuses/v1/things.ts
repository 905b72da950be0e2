// Generated from test/golden/given/wildcard-statuses.yaml by `npm run generate`. Do not edit.

import {
  anyResponse,
  type ApiErrorOf,
  type ApiPromise,
  type CallOptions,
  emptyResponse,
  type NoParams,
  type OtherStatus,
  Resource,
  type Status3XX,
  type Status4XX,
  type Status5XX,
} from "../../../../../src/index.js";
import type { Missing, Problem, Thing } from "./models.js";

export class ThingsApi extends Resource {
  /**
   * Fails with one status, and with all others of its range.
   *
   * `GET /things`
   */
  getThing(params: NoParams = {}, options?: CallOptions): ApiPromise<Thing, GetThingError> {
    return this.call("GET /things", params, options);
  }

  /**
   * Fails with ranges of one body, and with one that default has.
   *
   * `PUT /things`
   */
  replaceThing(params: NoParams = {}, options?: CallOptions): ApiPromise<void, ReplaceThingError> {
    return this.call("PUT /things", params, options, { response: emptyResponse });
  }

  /**
   * Fails with a redirect of a body, and with ranges without one.
   *
   * `DELETE /things`
   */
  deleteThing(params: NoParams = {}, options?: CallOptions): ApiPromise<void, DeleteThingError> {
    return this.call("DELETE /things", params, options, { response: anyResponse });
  }
}

/** Errors of {@link ThingsApi.getThing}. */
export type GetThingError =
  | ApiErrorOf<404, Missing>
  | ApiErrorOf<OtherStatus<404, Status4XX>, Problem>
  | ApiErrorOf<OtherStatus<Status4XX>, unknown>;

/** Errors of {@link ThingsApi.replaceThing}. */
export type ReplaceThingError =
  | ApiErrorOf<409, Missing>
  | ApiErrorOf<502, Missing | undefined>
  | ApiErrorOf<OtherStatus<409, Status4XX> | OtherStatus<502, Status5XX>, Problem>
  | ApiErrorOf<OtherStatus<Status4XX | Status5XX>, Missing>;

/** Errors of {@link ThingsApi.deleteThing}. */
export type DeleteThingError =
  | ApiErrorOf<Status3XX, string>
  | ApiErrorOf<Status4XX, undefined>
  | ApiErrorOf<OtherStatus<Status3XX | Status4XX>, unknown>;
