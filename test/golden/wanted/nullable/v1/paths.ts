// Generated from test/golden/given/nullable.yaml by `npm run generate`. Do not edit.

import type { Kind, Thing } from "./models.js";

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
      query?: {
        /** When it began. Format: date-time. */
        since?: string | null;
        kinds?: Kind[] | null;
      };
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": Thing | null;
      };
    };
    responses: {
      /** The thing, or null. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Thing | null;
        };
      };
    };
  };
}
