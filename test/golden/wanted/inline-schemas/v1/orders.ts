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
  CreateOrderBody,
  CreateOrderBodyModel,
  CreateOrderErrorBody,
  CreateOrderFilter,
  CreateOrderResponseItem,
  GetOrdersErrorBody,
} from "./models.js";

export class OrdersApi extends Resource {
  /**
   * Create an order.
   *
   * `POST /orders`
   */
  createOrder(
    params: CreateOrderParams,
    options?: CallOptions,
  ): ApiPromise<CreateOrderResponseItem[], CreateOrderError> {
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

/** Parameters of {@link OrdersApi.createOrder}. */
export interface CreateOrderParams {
  filter?: CreateOrderFilter | undefined;
  body: CreateOrderBodyModel;
}

/** Errors of {@link OrdersApi.createOrder}. */
export type CreateOrderError = ApiErrorOf<422, CreateOrderErrorBody> | ApiErrorOf<OtherStatus<422>, unknown>;

/** Errors of {@link OrdersApi.getOrders}. */
export type GetOrdersError = ApiErrorOf<400, GetOrdersErrorBody> | ApiErrorOf<OtherStatus<400>, unknown>;
