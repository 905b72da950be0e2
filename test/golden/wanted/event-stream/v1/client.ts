// Generated from test/golden/given/event-stream.yaml by `npm run generate`. Do not edit.

import { type Api, type CallOperation, type ClientOptions, createCaller } from "../../../../../src/index.js";
import { ChatsApi } from "./chats.js";

/** Options of {@link EventStreamV1}. */
export interface EventStreamV1Options extends ClientOptions {}

/** Events. */
export class EventStreamV1 {
  readonly chats: ChatsApi;
  readonly #options: EventStreamV1Options;

  constructor(options: EventStreamV1Options = {}) {
    const caller = createCaller(options, describeApi());
    this.chats = new ChatsApi(caller);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: EventStreamV1Options): EventStreamV1 {
    return new EventStreamV1({ ...this.#options, ...options });
  }
}

/** Makes the caller of the functions of `functions.ts`: {@link EventStreamV1} without its methods. */
export function createEventStreamV1Caller(options: EventStreamV1Options = {}): CallOperation {
  return createCaller(options, describeApi());
}

/** Describes what the API's document says of all its operations. */
export function describeApi(): Api {
  return {
    server: "https://events.example",
    schemes: {},
    security: [],
  };
}
