// Generated from test/golden/given/nullable.yaml by `npm run generate`. Do not edit.

import { type ApiPromise, type CallOptions, Resource } from "../../../../../src/index.js";
import type { Kind, Thing } from "./schema.js";

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

/** What {@link ThingsApi.putThing} takes. */
export interface PutThingParams {
  id: number;
  /** When it began. Format: date-time. */
  since?: string | null | undefined;
  kinds?: Kind[] | null | undefined;
  body?: Thing | null | undefined;
}
