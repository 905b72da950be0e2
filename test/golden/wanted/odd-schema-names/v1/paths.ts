// Generated from test/golden/given/odd-schema-names.yaml by `npm run generate`. Do not edit.

import type { All } from "./models.js";

export interface paths {
  "/all": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Brings one of each. */
    get: operations["getAll"];
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
  getAll: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** All of them. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": All;
        };
      };
    };
  };
}
