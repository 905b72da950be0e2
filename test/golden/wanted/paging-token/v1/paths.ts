// Generated from test/golden/given/paging-token.yaml by `npm run generate`. Do not edit.

import type { FilePage, ListFilesErrorBody, ListFoldersResponse } from "./models.js";

export interface paths {
  "/files": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List files. */
    get: operations["listFiles"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/folders": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List folders. */
    get: operations["listFolders"];
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
  listFiles: {
    parameters: {
      query?: {
        "continuation-token"?: string;
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
          /** Files in all. */
          "X-Total": number;
          [name: string]: unknown;
        };
        content: {
          "application/json": FilePage;
        };
      };
      /** There is no such folder. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ListFilesErrorBody;
        };
      };
    };
  };
  listFolders: {
    parameters: {
      query?: {
        at?: number;
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
          "X-Total"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": ListFoldersResponse;
        };
      };
    };
  };
}
