// Generated from test/golden/given/all-of.yaml by `npm run generate`. Do not edit.

import type { AddThingBody, AddThingResponse } from "./models.js";

export interface paths {
  "/things": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Add a thing. */
    post: operations["addThing"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export interface operations {
  addThing: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": AddThingBody;
      };
    };
    responses: {
      /** A page of an envelope. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": AddThingResponse;
        };
      };
    };
  };
}
