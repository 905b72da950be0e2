// Generated from test/golden/given/inline-schemas.yaml by `npm run generate`. Do not edit.

import { type ClientOptions, createCaller } from "../../../../../src/index.js";
import { OrdersApi } from "./orders.js";

/** What {@link InlineSchemasV1} takes. */
export interface InlineSchemasV1Options extends ClientOptions {}

/** Schemas in place. */
export class InlineSchemasV1 {
  readonly orders: OrdersApi;

  constructor(options: InlineSchemasV1Options = {}) {
    const caller = createCaller(options, {
      server: "https://inline.example",
      schemes: {},
      security: [],
    });
    this.orders = new OrdersApi(caller);
  }
}
