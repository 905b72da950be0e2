// Generated from test/golden/given/recursion.yaml by `npm run generate`. Do not edit.

import type { Tree } from "./models.js";

export interface paths {
  "/trees": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get a tree. */
    get: operations["getTree"];
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
  getTree: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A tree. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Tree;
        };
      };
    };
  };
}
