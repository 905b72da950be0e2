// Generated from test/golden/given/odd-styles.yaml by `npm run generate`. Do not edit.

import { type ApiPromise, type CallOptions, emptyResponse, form, Resource } from "../../../../../src/index.js";

export class ThingsApi extends Resource {
  /**
   * Takes parameters in odd ways.
   *
   * `GET /things/{id}`
   */
  getThing(params: GetThingParams, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /things/{id}", params, options, {
      header: ["X-Tags"],
      style: { fields: form({ explode: false }) },
      response: emptyResponse,
    });
  }
}

/** Parameters of {@link ThingsApi.getThing}. */
export interface GetThingParams {
  id: string;
  fields?: string[] | undefined;
  "X-Tags"?: string[] | undefined;
  filter?: string | undefined;
  token?: string | undefined;
}
