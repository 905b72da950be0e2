// Generated from test/golden/given/shared-bodies.yaml by `npm run generate`. Do not edit.

import type {
  BadRequest,
  DeleteUserErrorBody,
  Filter,
  GetUserResponse,
  NewUser,
  PutUserErrorBody409,
  PutUserErrorBody423,
  PutUserResponse200,
  PutUserResponse201,
  SeveralItem,
} from "./models.js";

export interface paths {
  "/users/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["getUser"];
    put: operations["putUser"];
    post?: never;
    delete: operations["deleteUser"];
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
        filter?: Filter;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The user. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": GetUserResponse;
        };
      };
      /** The request is wrong. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": BadRequest;
        };
      };
      /** Several things are wrong. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": SeveralItem[];
        };
      };
    };
  };
  putUser: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": NewUser;
      };
    };
    responses: {
      /** The user was there. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PutUserResponse200;
        };
      };
      /** The user is new. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PutUserResponse201;
        };
      };
      /** The request is wrong. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": BadRequest;
        };
      };
      /** Another user has the name. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PutUserErrorBody409;
        };
      };
      /** Another user has the name, still. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PutUserErrorBody409;
        };
      };
      /** The user is locked. */
      423: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PutUserErrorBody423;
        };
      };
    };
  };
  deleteUser: {
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
      /** The user is gone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** There is no such user. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": DeleteUserErrorBody;
        };
      };
      /** There is no such user any more. */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": DeleteUserErrorBody;
        };
      };
    };
  };
}
