// Generated from test/golden/given/callbacks.yaml by `npm run generate`. Do not edit.

import { type ApiPromise, type CallOptions, noAnswer, Resource } from "../../../../../src/index.js";
import type { Cursor, Event, SubscribeBody, SubscribeOnDataPayload } from "./schema.js";

export class StreamsApi extends Resource {
  /**
   * Subscribe to a stream.
   *
   * The API calls back with {@link SubscribeCallbacks}.
   *
   * `POST /streams`
   */
  subscribe(params: SubscribeParams, options?: CallOptions): ApiPromise<void> {
    return this.call("POST /streams", params, options, { answer: noAnswer });
  }
}

/** What {@link StreamsApi.subscribe} takes. */
export interface SubscribeParams {
  body: SubscribeBody;
}

/** What {@link StreamsApi.subscribe} makes the API send to each callback, by its name. */
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

/** What the API takes for an answer of each callback of {@link StreamsApi.subscribe}, by its name. */
export interface SubscribeCallbackAnswers {
  /**
   * Something came.
   *
   * `POST {$request.body#/url}/data` or `PUT {$request.body#/url}/more`
   */
  onData: Cursor;
}
