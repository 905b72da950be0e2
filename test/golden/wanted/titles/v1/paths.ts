// Generated from test/golden/given/titles.yaml by `npm run generate`. Do not edit.

import type { ItemOutput } from "./models.js";

export interface paths {
  "/items/{item_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["readItem"];
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
  readItem: {
    parameters: {
      query?: {
        /** Query. */
        q?: string;
      };
      header?: never;
      path: {
        /** Format: uuid. */
        item_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The item. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ItemOutput;
        };
      };
    };
  };
}
