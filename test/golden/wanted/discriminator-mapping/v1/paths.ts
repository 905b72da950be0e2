// Generated from test/golden/given/discriminator-mapping.yaml by `npm run generate`. Do not edit.

import type { Cat, Pet, PetFish } from "./models.js";

export interface paths {
  "/pets": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List pets. */
    get: operations["getPets"];
    put?: never;
    /** Add one of some. */
    post: operations["addPet"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export interface operations {
  getPets: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Pets. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Pet[];
        };
      };
    };
  };
  addPet: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": Cat | PetFish;
      };
    };
    responses: {
      /** Added. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
}
