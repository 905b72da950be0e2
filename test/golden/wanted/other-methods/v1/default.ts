// Generated from test/golden/given/other-methods.yaml by `npm run generate`. Do not edit.

import {
  anyResponse,
  type ApiPromise,
  type CallOptions,
  emptyResponse,
  type NoParams,
  Resource,
} from "../../../../../src/index.js";
import type { Query, Thing } from "./models.js";

export class DefaultApi extends Resource {
  /**
   * Query things.
   *
   * `QUERY /things`
   */
  queryThings(params: QueryThingsParams, options?: CallOptions): ApiPromise<Thing[]> {
    return this.call("QUERY /things", params, options);
  }

  /**
   * Things, whatever is done with them.
   *
   * `TRACE /things`
   */
  traceThings(params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("TRACE /things", params, options, { response: anyResponse });
  }

  /**
   * Copy things.
   *
   * `COPY /things`
   */
  copyThings(params: CopyThingsParams, options?: CallOptions): ApiPromise<void> {
    return this.call("COPY /things", params, options, { header: ["Destination"], response: emptyResponse });
  }

  /**
   * Stands where the reference leads.
   *
   * `GET /shared`
   */
  getShared(params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /shared", params, options, { response: emptyResponse });
  }

  /**
   * Stands beside a reference.
   *
   * `POST /shared`
   */
  postShared(params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("POST /shared", params, options, { response: emptyResponse });
  }
}

/** Parameters of {@link DefaultApi.queryThings}. */
export interface QueryThingsParams {
  body: Query;
}

/** Parameters of {@link DefaultApi.copyThings}. */
export interface CopyThingsParams {
  Destination: string;
}
