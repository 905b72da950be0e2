// Generated from test/golden/given/default-answer.yaml by `npm run generate`. Do not edit.

import {
  anyResponse,
  type ApiErrorOf,
  type ApiPromise,
  type CallOptions,
  type ErrorStatus,
  type NoParams,
  type OtherStatus,
  Resource,
} from "../../../../../src/index.js";
import type { ChangeThingResponse, Problem, Thing } from "./models.js";

export class ThingsApi extends Resource {
  /**
   * Brings what default says, and fails with it.
   *
   * `GET /things`
   */
  getThing(params: NoParams = {}, options?: CallOptions): ApiPromise<Thing, GetThingError> {
    return this.call("GET /things", params, options);
  }

  /**
   * Brings what default says, and fails with it or with a problem.
   *
   * `PUT /things`
   */
  replaceThing(params: NoParams = {}, options?: CallOptions): ApiPromise<Thing, ReplaceThingError> {
    return this.call("PUT /things", params, options);
  }

  /**
   * Brings a thing, and fails with what default says.
   *
   * `POST /things`
   */
  addThing(params: NoParams = {}, options?: CallOptions): ApiPromise<Thing, AddThingError> {
    return this.call("POST /things", params, options);
  }

  /**
   * Brings whatever there is.
   *
   * `DELETE /things`
   */
  deleteThing(params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("DELETE /things", params, options, { response: anyResponse });
  }

  /**
   * Brings what has no name of its own.
   *
   * `PATCH /things`
   */
  changeThing(params: NoParams = {}, options?: CallOptions): ApiPromise<ChangeThingResponse, ChangeThingError> {
    return this.call("PATCH /things", params, options);
  }
}

/** Errors of {@link ThingsApi.getThing}. */
export type GetThingError = ApiErrorOf<ErrorStatus, Thing>;

/** Errors of {@link ThingsApi.replaceThing}. */
export type ReplaceThingError = ApiErrorOf<404, Problem> | ApiErrorOf<OtherStatus<404>, Thing>;

/** Errors of {@link ThingsApi.addThing}. */
export type AddThingError = ApiErrorOf<ErrorStatus, Problem>;

/** Errors of {@link ThingsApi.changeThing}. */
export type ChangeThingError = ApiErrorOf<ErrorStatus, ChangeThingResponse>;
