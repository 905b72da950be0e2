// Generated from test/golden/given/wrong-members.yaml by `npm run generate`. Do not edit.

import type { Note } from "./models.js";

export interface paths {
  "/notes/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get a note. */
    get: operations["getNote"];
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
  getNote: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The note. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Note;
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
}
