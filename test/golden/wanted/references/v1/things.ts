// Generated from test/golden/given/references.yaml by `npm run generate`. Do not edit.

import {
  type ApiErrorOf,
  type ApiPromise,
  type CallOptions,
  type OtherStatus,
  Resource,
} from "../../../../../src/index.js";
import type { GetThingResponse, Id, Missing } from "./models.js";

export class ThingsApi extends Resource {
  /**
   * Get a thing.
   *
   * `GET /things/{id}`
   */
  getThing(params: GetThingParams, options?: CallOptions): ApiPromise<GetThingResponse, GetThingError> {
    return this.call("GET /things/{id}", params, options);
  }
}

/** Parameters of {@link ThingsApi.getThing}. */
export interface GetThingParams {
  id: Id;
}

/** Errors of {@link ThingsApi.getThing}. */
export type GetThingError = ApiErrorOf<404, Missing> | ApiErrorOf<OtherStatus<404>, unknown>;
