// Generated from test/golden/given/wildcard-statuses.yaml by `npm run generate`. Do not edit.

import type { Missing, Problem, Thing } from "./models.js";

export interface paths {
  "/things": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Fails with one status, and with all others of its range. */
    get: operations["getThing"];
    /** Fails with ranges of one body, and with one that default has. */
    put: operations["replaceThing"];
    post?: never;
    /** Fails with a redirect of a body, and with ranges without one. */
    delete: operations["deleteThing"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export interface operations {
  getThing: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A thing. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Thing;
        };
      };
      /** None. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Missing;
        };
      };
      /** Your fault. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Problem;
        };
      };
    };
  };
  replaceThing: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Replaced. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Changed meanwhile. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Missing;
        };
      };
      /** Bad gateway. */
      502: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Your fault. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": Problem;
        };
      };
      /** Our fault. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": Problem;
        };
      };
      /** Others. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Missing;
        };
      };
    };
  };
  deleteThing: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Deleted. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Moved. */
      "3XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/html": unknown;
        };
      };
      /** Your fault. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
}
