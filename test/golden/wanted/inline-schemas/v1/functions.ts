// Generated from test/golden/given/inline-schemas.yaml by `npm run generate`. Do not edit.

import type { ApiPromise, CallOperation, CallOptions, NoParams } from "../../../../../src/index.js";
import type { CreateOrderBody, CreateOrderResponseItem } from "./models.js";
import type { CreateOrderError, CreateOrderParams, GetOrdersError, OrdersApi } from "./orders.js";
export { createInlineSchemasV1Caller, type InlineSchemasV1Options } from "./client.js";

/**
 * Create an order. See {@link OrdersApi.createOrder}.
 *
 * `POST /orders`
 */
export function createOrder(
  caller: CallOperation,
  params: CreateOrderParams,
  options?: CallOptions,
): ApiPromise<CreateOrderResponseItem[], CreateOrderError> {
  return caller("POST /orders", params, options);
}

/**
 * List orders by id. See {@link OrdersApi.getOrders}.
 *
 * `GET /orders`
 */
export function getOrders(
  caller: CallOperation,
  params: NoParams = {},
  options?: CallOptions,
): ApiPromise<{ [key: string]: CreateOrderBody }, GetOrdersError> {
  return caller("GET /orders", params, options);
}
