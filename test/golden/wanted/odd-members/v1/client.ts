// Generated from test/golden/given/odd-members.yaml by `npm run generate`. Do not edit.

import { type Api, type CallOperation, type ClientOptions, createCaller } from "../../../../../src/index.js";
import { ThingsApi } from "./things.js";

/** Options of {@link OddMembersV1}. */
export interface OddMembersV1Options extends ClientOptions {}

/** Odd members. */
export class OddMembersV1 {
  readonly things: ThingsApi;
  readonly #options: OddMembersV1Options;

  constructor(options: OddMembersV1Options = {}) {
    const caller = createCaller(options, describeApi());
    this.things = new ThingsApi(caller);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: OddMembersV1Options): OddMembersV1 {
    return new OddMembersV1({ ...this.#options, ...options });
  }
}

/** Makes the caller of the functions of `functions.ts`: {@link OddMembersV1} without its methods. */
export function createOddMembersV1Caller(options: OddMembersV1Options = {}): CallOperation {
  return createCaller(options, describeApi());
}

/** Describes what the API's document says of all its operations. */
export function describeApi(): Api {
  return {
    server: "https://example.test",
    schemes: {},
    security: [],
  };
}
