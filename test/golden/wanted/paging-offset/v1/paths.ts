// Generated from test/golden/given/paging-offset.yaml by `npm run generate`. Do not edit.

import type { BookPage } from "./models.js";

export interface paths {
  "/books": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List books. */
    get: operations["listBooks"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/books/titles": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the titles of all books. */
    get: operations["listTitles"];
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
  listBooks: {
    parameters: {
      query?: {
        /** At least 0. */
        offset?: number;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": BookPage;
        };
      };
    };
  };
  listTitles: {
    parameters: {
      query?: {
        skip?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": (string | null)[];
        };
      };
    };
  };
}
