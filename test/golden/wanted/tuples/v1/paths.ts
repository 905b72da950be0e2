// Generated from test/golden/given/tuples.yaml by `npm run generate`. Do not edit.

import type { Thing } from "./models.js";

export interface paths {
  "/things/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Put a thing. */
    put: operations["putThing"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export interface operations {
  putThing: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": Thing;
      };
    };
    responses: {
      /** The thing. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Thing;
        };
      };
    };
  };
}
