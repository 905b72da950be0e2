// Generated from test/golden/given/maps.yaml by `npm run generate`. Do not edit.

import { type ApiPromise, type CallOptions, Resource } from "../../../../../src/index.js";
import type { Thing } from "./models.js";

export class ThingsApi extends Resource {
  /**
   * Put a thing.
   *
   * `PUT /things/{id}`
   */
  putThing(params: PutThingParams, options?: CallOptions): ApiPromise<Thing> {
    return this.call("PUT /things/{id}", params, options);
  }
}

/** Parameters of {@link ThingsApi.putThing}. */
export interface PutThingParams {
  id: string;
  body?: Thing | undefined;
}
