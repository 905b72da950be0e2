// Generated from test/golden/given/references.yaml by `npm run generate`. Do not edit.

import {
  type ApiErrorOf,
  type ApiPromise,
  type CallOptions,
  type OtherStatus,
  Resource,
} from "../../../../../src/index.js";
import type { GetThingAnswer, Id, Missing } from "./schema.js";

export class ThingsApi extends Resource {
  /**
   * Get a thing.
   *
   * `GET /things/{id}`
   */
  getThing(params: GetThingParams, options?: CallOptions): ApiPromise<GetThingAnswer, GetThingError> {
    return this.call("GET /things/{id}", params, options);
  }
}

/** What {@link ThingsApi.getThing} takes. */
export interface GetThingParams {
  id: Id;
}

/** How {@link ThingsApi.getThing} fails. */
export type GetThingError = ApiErrorOf<404, Missing> | ApiErrorOf<OtherStatus<404>, unknown>;
