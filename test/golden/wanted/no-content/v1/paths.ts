// Generated from test/golden/given/no-content.yaml by `npm run generate`. Do not edit.

import type { Fault, Running } from "./models.js";

export interface paths {
  "/jobs/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Start a job: accepted without a word, or finished at once. */
    post: operations["startJob"];
    /** Delete a job. */
    delete: operations["deleteJob"];
    options?: never;
    /** See whether there is a job. */
    head: operations["hasJob"];
    /** Touch a job. */
    patch: operations["touchJob"];
    trace?: never;
  };
}

export interface operations {
  startJob: {
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
      /** Finished. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Running;
        };
      };
      /** Accepted. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  deleteJob: {
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
      /** Deleted. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** No such job. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** It runs. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Running;
        };
      };
      /** Bad gateway. */
      502: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Anything else. */
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
  hasJob: {
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
      /** There is. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** There is none. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  touchJob: {
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
      /** Nobody knows. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
}
