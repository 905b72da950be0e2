// Generated from test/golden/given/default-answer.yaml by `npm run generate`. Do not edit.

import {
  anyAnswer,
  type ApiErrorOf,
  type ApiPromise,
  type CallOptions,
  type ErrorStatus,
  type NoParams,
  type OtherStatus,
  Resource,
} from "../../../../../src/index.js";
import type { ChangeThingAnswer, Problem, Thing } from "./schema.js";

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
    return this.call("DELETE /things", params, options, { answer: anyAnswer });
  }

  /**
   * Brings what has no name of its own.
   *
   * `PATCH /things`
   */
  changeThing(params: NoParams = {}, options?: CallOptions): ApiPromise<ChangeThingAnswer, ChangeThingError> {
    return this.call("PATCH /things", params, options);
  }
}

/** How {@link ThingsApi.getThing} fails. */
export type GetThingError = ApiErrorOf<ErrorStatus, Thing>;

/** How {@link ThingsApi.replaceThing} fails. */
export type ReplaceThingError = ApiErrorOf<404, Problem> | ApiErrorOf<OtherStatus<404>, Thing>;

/** How {@link ThingsApi.addThing} fails. */
export type AddThingError = ApiErrorOf<ErrorStatus, Problem>;

/** How {@link ThingsApi.changeThing} fails. */
export type ChangeThingError = ApiErrorOf<ErrorStatus, ChangeThingAnswer>;
