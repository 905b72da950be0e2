// Generated from test/golden/given/response-headers.yaml by `npm run generate`. Do not edit.

import type { Count, Fault, GetPagesResponse } from "./models.js";

export interface paths {
  "/things": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List things. */
    get: operations["getThings"];
    put?: never;
    /** Add a thing. */
    post: operations["addThing"];
    delete?: never;
    options?: never;
    /** See how many things there are. */
    head: operations["hasThings"];
    patch?: never;
    trace?: never;
  };
  "/pages": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List things by pages, of which the first has headers. */
    get: operations["getPages"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export interface operations {
  getThings: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Things. */
      200: {
        headers: {
          /** Calls that are left. At least 0. */
          "X-Rate-Limit"?: number;
          /** The next page. */
          "X-Next": string | null;
          /** @deprecated */
          "Retry-After"?: string;
          "Content-Type"?: string;
          "X-Tags"?: string[];
          [name: string]: unknown;
        };
        content: {
          "application/json": string[];
        };
      };
      /** Anything else. */
      default: {
        headers: {
          "X-Failure"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": Fault;
        };
      };
    };
  };
  addThing: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Added. */
      201: {
        headers: {
          /** Format: uri. */
          Location: string;
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  hasThings: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** There are some. */
      200: {
        headers: {
          "X-Total"?: Count;
          [name: string]: unknown;
        };
        content: {
          "application/json": string[];
        };
      };
    };
  };
  getPages: {
    parameters: {
      query?: {
        page?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page. */
      200: {
        headers: {
          "X-Total"?: Count;
          [name: string]: unknown;
        };
        content: {
          "text/csv": unknown;
          "application/json": GetPagesResponse;
        };
      };
    };
  };
}
