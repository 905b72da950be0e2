// Generated from test/golden/given/parameter-clash.yaml by `npm run generate`. Do not edit.

export interface paths {
  "/things/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Has one name in path, query and cookie. */
    get: operations["getThing"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/headers/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Has one name in path and header. */
    get: operations["getHeader"];
    /** Has the name in the path alone. */
    put: operations["putHeader"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/matrix/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Has its name in what is written in the path. */
    get: operations["getMatrix"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/bodies/{body}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Has no body. */
    get: operations["getBody"];
    /** Has parameters that are called as its body is. */
    put: operations["putBody"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/query": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Has no body, and a parameter of the query. */
    get: operations["getQuery"];
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
  getThing: {
    parameters: {
      query: {
        /** The second. */
        id: string[];
      };
      header?: never;
      path: {
        /** The first. */
        id: string;
      };
      cookie?: {
        /** The third. */
        id?: string;
      };
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
  getHeader: {
    parameters: {
      query?: never;
      header?: {
        id?: string;
      };
      path: {
        id: string;
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
  putHeader: {
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
      /** Done. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  getMatrix: {
    parameters: {
      query?: never;
      header?: {
        id?: string;
      };
      path: {
        id: string;
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
  getBody: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        body: string;
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
  putBody: {
    parameters: {
      query?: {
        body?: string;
        bodyInQuery?: string;
      };
      header?: {
        body?: string;
      };
      path: {
        body: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": string;
      };
    };
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
  getQuery: {
    parameters: {
      query?: {
        body?: number;
      };
      header?: never;
      path?: never;
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
