// Generated from test/golden/given/inline-schemas.yaml by `npm run generate`. Do not edit.

import {
  type ApiErrorOf,
  type ApiPromise,
  type CallOptions,
  type NoParams,
  type OtherStatus,
  Resource,
} from "../../../../../src/index.js";
import type {
  CreateOrderAnswerItem,
  CreateOrderBody,
  CreateOrderBodyModel,
  CreateOrderFailure,
  CreateOrderFilter,
  GetOrdersFailure,
} from "./schema.js";

export class OrdersApi extends Resource {
  /**
   * Create an order.
   *
   * `POST /orders`
   */
  createOrder(params: CreateOrderParams, options?: CallOptions): ApiPromise<CreateOrderAnswerItem[], CreateOrderError> {
    return this.call("POST /orders", params, options);
  }

  /**
   * List orders by id.
   *
   * `GET /orders`
   */
  getOrders(
    params: NoParams = {},
    options?: CallOptions,
  ): ApiPromise<{ [key: string]: CreateOrderBody }, GetOrdersError> {
    return this.call("GET /orders", params, options);
  }
}

/** What {@link OrdersApi.createOrder} takes. */
export interface CreateOrderParams {
  filter?: CreateOrderFilter | undefined;
  body: CreateOrderBodyModel;
}

/** How {@link OrdersApi.createOrder} fails. */
export type CreateOrderError = ApiErrorOf<422, CreateOrderFailure> | ApiErrorOf<OtherStatus<422>, unknown>;

/** How {@link OrdersApi.getOrders} fails. */
export type GetOrdersError = ApiErrorOf<400, GetOrdersFailure> | ApiErrorOf<OtherStatus<400>, unknown>;
