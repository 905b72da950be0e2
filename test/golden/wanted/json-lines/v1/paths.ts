// Generated from test/golden/given/json-lines.yaml by `npm run generate`. Do not edit.

import type { DeleteRowsResponse, Row } from "./models.js";

export interface paths {
  "/rows": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Brings rows, each of one schema. */
    get: operations["getRows"];
    /** Brings rows, which the document has as a list. */
    put: operations["replaceRows"];
    /** Brings a page of rows, or all of them as they come. */
    post: operations["addRows"];
    /** Brings a sequence of what has no name of its own. */
    delete: operations["deleteRows"];
    options?: never;
    head?: never;
    /** Brings rows of which nothing is said but that they are text. */
    patch: operations["changeRows"];
    trace?: never;
  };
}

export interface operations {
  getRows: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Rows. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/x-ndjson": Row;
        };
      };
    };
  };
  replaceRows: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Rows. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/jsonl": Row;
        };
      };
    };
  };
  addRows: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Rows. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Row[];
          "application/ndjson; charset=utf-8": Row;
        };
      };
    };
  };
  deleteRows: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Rows. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json-seq": DeleteRowsResponse;
        };
      };
    };
  };
  changeRows: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Rows. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/x-jsonlines": unknown;
        };
      };
    };
  };
}
