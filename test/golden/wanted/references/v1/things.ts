// Generated from test/golden/given/references.yaml by `npm run generate`. Do not edit.

import {
  type ApiErrorOf,
  type ApiPromise,
  type CallOptions,
  type OtherStatus,
  Resource,
} from "../../../../../src/index.js";
import type { MissingApplicationJson, ThingsIdGet200ApplicationJson } from "./schema.js";

export class ThingsApi extends Resource {
  /**
   * Get a thing.
   *
   * `GET /things/{id}`
   */
  getThing(params: GetThingParams, options?: CallOptions): ApiPromise<ThingsIdGet200ApplicationJson, GetThingError> {
    return this.call("GET /things/{id}", params, options);
  }
}

/** What {@link ThingsApi.getThing} takes. */
export interface GetThingParams {
  id: "a" | "b";
}

/** How {@link ThingsApi.getThing} fails. */
export type GetThingError = ApiErrorOf<404, MissingApplicationJson> | ApiErrorOf<OtherStatus<404>, unknown>;
