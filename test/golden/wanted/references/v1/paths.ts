// Generated from test/golden/given/references.yaml by `npm run generate`. Do not edit.

import type { GetThingResponse, Id, Missing } from "./models.js";

export interface paths {
  "/things/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get a thing. */
    get: operations["getThing"];
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
  getThing: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: Id;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The thing. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": GetThingResponse;
        };
      };
      /** There is none. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Missing;
        };
      };
    };
  };
}
