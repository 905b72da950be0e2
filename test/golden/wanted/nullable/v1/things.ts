// Generated from test/golden/given/nullable.yaml by `npm run generate`. Do not edit.

import { type ApiPromise, type CallOptions, Resource } from "../../../../../src/index.js";
import type { Kind, Thing } from "./models.js";

export class ThingsApi extends Resource {
  /**
   * Put a thing.
   *
   * `PUT /things/{id}`
   */
  putThing(params: PutThingParams, options?: CallOptions): ApiPromise<Thing | null> {
    return this.call("PUT /things/{id}", params, options);
  }
}

/** Parameters of {@link ThingsApi.putThing}. */
export interface PutThingParams {
  id: number;
  /** When it began. Format: date-time. */
  since?: string | null | undefined;
  kinds?: Kind[] | null | undefined;
  body?: Thing | null | undefined;
}
