// Generated from test/golden/given/all-of.yaml by `npm run generate`. Do not edit.

import { type ApiPromise, type CallOptions, Resource } from "../../../../../src/index.js";
import type { AddThingBody, AddThingResponse } from "./models.js";

export class ThingsApi extends Resource {
  /**
   * Add a thing.
   *
   * `POST /things`
   */
  addThing(params: AddThingParams, options?: CallOptions): ApiPromise<AddThingResponse> {
    return this.call("POST /things", params, options);
  }
}

/** Parameters of {@link ThingsApi.addThing}. */
export interface AddThingParams {
  body: AddThingBody;
}
