// Generated from test/golden/given/inline-schemas.yaml by `npm run generate`. Do not edit.

import type {
  CreateOrderBody,
  CreateOrderBodyModel,
  CreateOrderErrorBody,
  CreateOrderFilter,
  CreateOrderResponseItem,
  GetOrdersErrorBody,
} from "./models.js";

export interface paths {
  "/orders": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List orders by id. */
    get: operations["getOrders"];
    put?: never;
    /** Create an order. */
    post: operations["createOrder"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export interface operations {
  getOrders: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Orders by id, and one of two things. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": { [key: string]: CreateOrderBody };
        };
      };
      /** One of two things. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": GetOrdersErrorBody;
        };
      };
    };
  };
  createOrder: {
    parameters: {
      query?: {
        filter?: CreateOrderFilter;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CreateOrderBodyModel;
      };
    };
    responses: {
      /** The orders, this one among them. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": CreateOrderResponseItem[];
        };
      };
      /** Cannot be. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": CreateOrderErrorBody;
        };
      };
    };
  };
}
