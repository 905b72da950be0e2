// Generated from test/golden/given/callbacks.yaml by `npm run generate`. Do not edit.

import { type ApiPromise, type CallOptions, emptyResponse, Resource } from "../../../../../src/index.js";
import type { Cursor, Event, SubscribeBody, SubscribeOnDataPayload } from "./models.js";

export class StreamsApi extends Resource {
  /**
   * Subscribe to a stream.
   *
   * The API calls back with {@link SubscribeCallbacks}.
   *
   * `POST /streams`
   */
  subscribe(params: SubscribeParams, options?: CallOptions): ApiPromise<void> {
    return this.call("POST /streams", params, options, { response: emptyResponse });
  }
}

/** Parameters of {@link StreamsApi.subscribe}. */
export interface SubscribeParams {
  body: SubscribeBody;
}

/** Payloads that {@link StreamsApi.subscribe} makes the API send to callbacks, by their names. */
export interface SubscribeCallbacks {
  /**
   * Something came.
   *
   * `POST {$request.body#/url}/data` or `PUT {$request.body#/url}/more`
   */
  onData: SubscribeOnDataPayload | Event;
  /**
   * It is over.
   *
   * `DELETE {$request.body#/url}/end`
   *
   * @deprecated
   */
  "on-end": undefined;
}

/** Responses that the API expects of the callbacks of {@link StreamsApi.subscribe}. */
export interface SubscribeCallbackResponses {
  /**
   * Something came.
   *
   * `POST {$request.body#/url}/data` or `PUT {$request.body#/url}/more`
   */
  onData: Cursor;
}
