// Generated from test/golden/given/wrong-members.yaml by `npm run generate`. Do not edit.

import { type Api, type CallOperation, type ClientOptions, createCaller } from "../../../../../src/index.js";
import { NotesApi } from "./notes.js";

/** Options of {@link WrongMembersV1}. */
export interface WrongMembersV1Options extends ClientOptions {}

/** Notes. */
export class WrongMembersV1 {
  readonly notes: NotesApi;
  readonly #options: WrongMembersV1Options;

  constructor(options: WrongMembersV1Options = {}) {
    const caller = createCaller(options, describeApi());
    this.notes = new NotesApi(caller);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: WrongMembersV1Options): WrongMembersV1 {
    return new WrongMembersV1({ ...this.#options, ...options });
  }
}

/** Makes the caller of the functions of `functions.ts`: {@link WrongMembersV1} without its methods. */
export function createWrongMembersV1Caller(options: WrongMembersV1Options = {}): CallOperation {
  return createCaller(options, describeApi());
}

/** Describes what the API's document says of all its operations. */
export function describeApi(): Api {
  return {
    server: "/",
    schemes: {},
    security: [],
  };
}
