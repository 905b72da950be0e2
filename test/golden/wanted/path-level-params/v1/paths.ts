// Generated from test/golden/given/path-level-params.yaml by `npm run generate`. Do not edit.

import type { Member } from "./models.js";

export interface paths {
  "/organizations/{organization}/members/{member}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get a member. */
    get: operations["getMember"];
    put?: never;
    post?: never;
    /** Delete a member. */
    delete: operations["deleteMember"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export interface operations {
  getMember: {
    parameters: {
      query?: {
        /** Whether to tell more. */
        verbose?: boolean;
      };
      header?: never;
      path: {
        /** Name of the organization. Pattern: `^[a-z]+$`. */
        organization: string;
        /** Name of the member. */
        member: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The member. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Member;
        };
      };
    };
  };
  deleteMember: {
    parameters: {
      query: {
        /** Whether to tell all. 0 to 3. */
        verbose: number;
        /** At most 80 characters. */
        reason?: string;
      };
      header?: never;
      path: {
        /** Name of the organization. Pattern: `^[a-z]+$`. */
        organization: string;
        /** Name of the member. */
        member: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The member that was. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Member;
        };
      };
    };
  };
}
