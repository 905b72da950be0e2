// Generated from test/golden/given/duplicate-operation-ids.yaml by `npm run generate`. Do not edit.

import { type Api, type CallOperation, type ClientOptions, createCaller } from "../../../../../src/index.js";
import { GroupsApi } from "./groups.js";
import { UsersApi } from "./users.js";

/** Options of {@link DuplicateOperationIdsV1}. */
export interface DuplicateOperationIdsV1Options extends ClientOptions {}

/** Duplicate ids. */
export class DuplicateOperationIdsV1 {
  readonly users: UsersApi;
  readonly groups: GroupsApi;
  readonly #options: DuplicateOperationIdsV1Options;

  constructor(options: DuplicateOperationIdsV1Options = {}) {
    const caller = createCaller(options, describeApi());
    this.users = new UsersApi(caller);
    this.groups = new GroupsApi(caller);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: DuplicateOperationIdsV1Options): DuplicateOperationIdsV1 {
    return new DuplicateOperationIdsV1({ ...this.#options, ...options });
  }
}

/**
 * Makes the caller of the functions of `functions.ts`: {@link DuplicateOperationIdsV1} without its
 * methods.
 */
export function createDuplicateOperationIdsV1Caller(options: DuplicateOperationIdsV1Options = {}): CallOperation {
  return createCaller(options, describeApi());
}

/** Describes what the API's document says of all its operations. */
export function describeApi(): Api {
  return {
    server: "https://ids.example",
    schemes: {},
    security: [],
  };
}
