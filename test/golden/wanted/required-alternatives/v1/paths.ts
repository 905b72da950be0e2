// Generated from test/golden/given/required-alternatives.yaml by `npm run generate`. Do not edit.

import type { ChangeThingBody, Thing } from "./models.js";

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
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Change a thing. */
    patch: operations["changeThing"];
    trace?: never;
  };
}

export interface operations {
  changeThing: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ChangeThingBody;
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
