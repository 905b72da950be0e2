// Generated from test/golden/given/read-write-only.yaml by `npm run generate`. Do not edit.

import type { CreateTeamBodyInput, Fault, Team, User, UserInputModel } from "./models.js";

export interface paths {
  "/users": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Put users. */
    put: operations["putUsers"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/teams": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create a team. */
    post: operations["createTeam"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export interface operations {
  putUsers: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": UserInputModel[];
      };
    };
    responses: {
      /** The users. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": User[];
        };
      };
      /** A failure. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Fault;
        };
      };
    };
  };
  createTeam: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CreateTeamBodyInput;
      };
    };
    responses: {
      /** The team. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Team;
        };
      };
    };
  };
}
