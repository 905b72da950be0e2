// Generated from test/golden/given/all-of.yaml by `npm run generate`. Do not edit.

import { type ApiPromise, type CallOptions, Resource } from "../../../../../src/index.js";
import type { AddThingAnswer, AddThingBody } from "./schema.js";

export class ThingsApi extends Resource {
  /**
   * Add a thing.
   *
   * `POST /things`
   */
  addThing(params: AddThingParams, options?: CallOptions): ApiPromise<AddThingAnswer> {
    return this.call("POST /things", params, options);
  }
}

/** What {@link ThingsApi.addThing} takes. */
export interface AddThingParams {
  body: AddThingBody;
}
