// Generated from test/golden/given/shared-bodies.yaml by `npm run generate`. Do not edit.

export interface Filter {
  role?: string;
}

/** What is wrong. */
export interface BadRequest {
  message?: string;
}

export interface SeveralItem {
  at?: string;
}

export interface NewUser {
  name: string;
}

export interface GetUserAnswer {
  id: string;
}

export interface PutUserAnswer200 {
  changed?: boolean;
}

export interface PutUserAnswer201 {
  id?: string;
}

export interface PutUserFailure409 {
  other?: string;
}

export interface PutUserFailure423 {
  until?: string;
}

export interface DeleteUserFailure {
  id?: string;
}

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
          "application/json": GetUserAnswer;
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
          "application/json": PutUserAnswer200;
        };
      };
      /** The user is new. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PutUserAnswer201;
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
          "application/json": PutUserFailure409;
        };
      };
      /** Another user has the name, still. */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PutUserFailure409;
        };
      };
      /** The user is locked. */
      423: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PutUserFailure423;
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
          "application/json": DeleteUserFailure;
        };
      };
      /** There is no such user any more. */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": DeleteUserFailure;
        };
      };
    };
  };
}
