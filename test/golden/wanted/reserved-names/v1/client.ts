// Generated from test/golden/given/reserved-names.yaml by `npm run generate`. Do not edit.

import { type ClientOptions, createCaller } from "../../../../../src/index.js";
import { ClassApi } from "./class.js";
import { ClientApi } from "./client-api.js";

/** What {@link ReservedNamesV1} takes. */
export interface ReservedNamesV1Options extends ClientOptions {}

/** Reserved names. */
export class ReservedNamesV1 {
  /** Its file cannot be client.ts. */
  readonly client: ClientApi;
  /** Its property may be a reserved word. */
  readonly class: ClassApi;

  constructor(options: ReservedNamesV1Options = {}) {
    const caller = createCaller(options, {
      server: "https://reserved.example",
      schemes: {},
      security: [],
    });
    this.client = new ClientApi(caller);
    this.class = new ClassApi(caller);
  }
}
