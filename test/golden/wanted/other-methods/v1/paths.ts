// Generated from test/golden/given/other-methods.yaml by `npm run generate`. Do not edit.

import type { Query, Thing } from "./models.js";

export interface paths {
  "/things": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    /** Things, whatever is done with them. */
    trace: operations["traceThings"];
    /** Query things. */
    query: operations["queryThings"];
    additionalOperations: {
      /** Copy things. */
      COPY: operations["copyThings"];
    };
  };
  "/shared": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Stands where the reference leads. */
    get: operations["getShared"];
    put?: never;
    /** Stands beside a reference. */
    post: operations["postShared"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export interface operations {
  traceThings: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** What came. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  queryThings: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": Query;
      };
    };
    responses: {
      /** Those found. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Thing[];
        };
      };
    };
  };
  copyThings: {
    parameters: {
      query?: never;
      header: {
        Destination: string;
      };
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
  getShared: {
    parameters: {
      query?: never;
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
  postShared: {
    parameters: {
      query?: never;
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
