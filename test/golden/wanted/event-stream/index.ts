// Generated from event-stream@v1 by `npm run generate`. Do not edit.

import { EventStreamV1, type EventStreamV1Options } from "./v1/client.js";

/** Options of {@link EventStream}. */
export type EventStreamOptions = EventStreamV1Options;

/** EventStream: each version of its API as a property, over one configuration. */
export class EventStream {
  readonly v1: EventStreamV1;
  readonly #options: EventStreamOptions;

  constructor(options: EventStreamOptions = {}) {
    this.v1 = new EventStreamV1(options);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: EventStreamOptions): EventStream {
    return new EventStream({ ...this.#options, ...options });
  }
}
