// Generated from test/golden/given/open-enum.yaml by `npm run generate`. Do not edit.

import type { Grant, Role } from "./models.js";

export interface paths {
  "/roles": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List roles. */
    get: operations["getRoles"];
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
  getRoles: {
    parameters: {
      query?: {
        role?: Role;
        /** Default: `"on"`. */
        state?: "on" | "off";
        order?: "asc" | (string & {});
        scopes?: ("*" | "user:read" | (string & {}))[];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Roles. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Grant[];
        };
      };
    };
  };
}
