// Generated from test/golden/given/alias-cycle.yaml by `npm run generate`. Do not edit.

import type { OneA } from "./models.js";

export interface paths {
  "/circles": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get a circle. */
    get: operations["getCircle"];
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
  getCircle: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A circle. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneA;
        };
      };
    };
  };
}
