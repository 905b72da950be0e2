// Generated from test/golden/given/paging-number.yaml by `npm run generate`. Do not edit.

import type { ListUsersOfGroupResponse, UserPage } from "./models.js";

export interface paths {
  "/users": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List users. */
    get: operations["listUsers"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/groups/{group}/users": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the users of a group. */
    get: operations["listUsersOfGroup"];
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
  listUsers: {
    parameters: {
      query?: {
        /** Page to start at. At least 1. Default: `1`. */
        page?: number;
        /** Users per page. 1 to 100. Default: `20`. */
        page_size?: number;
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
          "application/json": UserPage;
        };
      };
    };
  };
  listUsersOfGroup: {
    parameters: {
      query?: {
        page?: number;
      };
      header?: never;
      path: {
        group: string;
      };
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
          "application/json": ListUsersOfGroupResponse;
        };
      };
    };
  };
}
