// Generated from test/golden/given/inline-schemas.yaml by `npm run generate`. Do not edit.

/** Has the name that the body of createOrder would get. */
export interface CreateOrderBody {
  note?: string;
}

export interface CreateOrderFilter {
  state?: string;
}

export interface CreateOrderBodyModel {
  lines: {
    /** Stock-keeping unit. */
    sku: string;
    /** Default: `1`. */
    count?: number;
  }[];
  address?: { city?: string };
}

export interface CreateOrderResponseItem {
  id?: string;
}

export interface CreateOrderErrorBody {
  detail?: string;
}

export type GetOrdersErrorBody = { left?: string } | string;
