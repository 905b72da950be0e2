// Generated from test/golden/given/discriminator-inherited.yaml by `npm run generate`. Do not edit.

import type { Pet, Shape } from "./models.js";

export interface paths {
  "/pets": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Put a pet. */
    put: operations["putPet"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export interface operations {
  putPet: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": Pet;
      };
    };
    responses: {
      /** The shape of the pet. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Shape;
        };
      };
    };
  };
}
