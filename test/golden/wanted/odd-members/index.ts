// Generated from odd-members@v1 by `npm run generate`. Do not edit.

import { OddMembersV1, type OddMembersV1Options } from "./v1/client.js";

/** Options of {@link OddMembers}. */
export type OddMembersOptions = OddMembersV1Options;

/** OddMembers: each version of its API as a property, over one configuration. */
export class OddMembers {
  readonly v1: OddMembersV1;
  readonly #options: OddMembersOptions;

  constructor(options: OddMembersOptions = {}) {
    this.v1 = new OddMembersV1(options);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: OddMembersOptions): OddMembers {
    return new OddMembers({ ...this.#options, ...options });
  }
}
