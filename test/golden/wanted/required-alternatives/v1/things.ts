// Generated from test/golden/given/required-alternatives.yaml by `npm run generate`. Do not edit.

import { type ApiPromise, type CallOptions, Resource } from "../../../../../src/index.js";
import type { ChangeThingBody, Thing } from "./schema.js";

export class ThingsApi extends Resource {
  /**
   * Change a thing.
   *
   * `PATCH /things`
   */
  changeThing(params: ChangeThingParams, options?: CallOptions): ApiPromise<Thing> {
    return this.call("PATCH /things", params, options);
  }
}

/** What {@link ThingsApi.changeThing} takes. */
export interface ChangeThingParams {
  body: ChangeThingBody;
}
