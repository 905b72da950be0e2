// Generated from test/golden/given/inline-schemas.yaml by `npm run generate`. Do not edit.

import { type Api, type CallOperation, type ClientOptions, createCaller } from "../../../../../src/index.js";
import { OrdersApi } from "./orders.js";

/** Options of {@link InlineSchemasV1}. */
export interface InlineSchemasV1Options extends ClientOptions {}

/** Schemas in place. */
export class InlineSchemasV1 {
  readonly orders: OrdersApi;
  readonly #options: InlineSchemasV1Options;

  constructor(options: InlineSchemasV1Options = {}) {
    const caller = createCaller(options, describeApi());
    this.orders = new OrdersApi(caller);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: InlineSchemasV1Options): InlineSchemasV1 {
    return new InlineSchemasV1({ ...this.#options, ...options });
  }
}

/** Makes the caller of the functions of `functions.ts`: {@link InlineSchemasV1} without its methods. */
export function createInlineSchemasV1Caller(options: InlineSchemasV1Options = {}): CallOperation {
  return createCaller(options, describeApi());
}

/** Describes what the API's document says of all its operations. */
export function describeApi(): Api {
  return {
    server: "https://inline.example",
    schemes: {},
    security: [],
  };
}
