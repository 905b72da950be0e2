// Generated from wrong-members@v1 by `npm run generate`. Do not edit.

import { WrongMembersV1, type WrongMembersV1Options } from "./v1/client.js";

/** Options of {@link WrongMembers}. */
export type WrongMembersOptions = WrongMembersV1Options;

/** WrongMembers: each version of its API as a property, over one configuration. */
export class WrongMembers {
  readonly v1: WrongMembersV1;
  readonly #options: WrongMembersOptions;

  constructor(options: WrongMembersOptions = {}) {
    this.v1 = new WrongMembersV1(options);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: WrongMembersOptions): WrongMembers {
    return new WrongMembers({ ...this.#options, ...options });
  }
}
