// Generated from test/golden/given/required-alternatives.yaml by `npm run generate`. Do not edit.

import { type ApiPromise, type CallOptions, Resource } from "../../../../../src/index.js";
import type { ChangeThingBody, Thing } from "./models.js";

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

/** Parameters of {@link ThingsApi.changeThing}. */
export interface ChangeThingParams {
  body: ChangeThingBody;
}
