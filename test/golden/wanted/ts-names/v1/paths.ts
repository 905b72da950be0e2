// Generated from test/golden/given/ts-names.yaml by `npm run generate`. Do not edit.

import type { User } from "./models.js";

export interface paths {
  "/users/{u}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Has a name. */
    get: operations["getUser"];
    /** Has the name that another is given. */
    put: operations["usersUPut"];
    post?: never;
    /** Is given what is no name. */
    delete: operations["removeTheUser"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export interface operations {
  getUser: {
    parameters: {
      query?: {
        "f[]"?: string[];
      };
      header?: {
        "X-Trace"?: string;
      };
      path: {
        u: string;
      };
      cookie?: {
        s?: string;
      };
    };
    requestBody?: never;
    responses: {
      /** The user. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": User;
        };
      };
    };
  };
  usersUPut: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        u: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Done. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  removeTheUser: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        u: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Done. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
}
