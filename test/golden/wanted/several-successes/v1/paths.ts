// Generated from test/golden/given/several-successes.yaml by `npm run generate`. Do not edit.

import type { Job, Result } from "./models.js";

export interface paths {
  "/jobs": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Brings a job, or nothing. */
    get: operations["getJob"];
    /** Brings nothing of a status that may have a body, and a job of another. */
    put: operations["replaceJob"];
    /** Brings a result, or a job that will have one. */
    post: operations["startJob"];
    /** Brings nothing, in one way or another. */
    delete: operations["deleteJob"];
    options?: never;
    /** Never brings a body. */
    head: operations["hasJob"];
    /** Brings a job of one status, and nothing of all others. */
    patch: operations["changeJob"];
    trace?: never;
  };
  "/results": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Brings JSON, or a part of a file. */
    get: operations["getResult"];
    /** Brings what is of no name, or null, in two ways. */
    put: operations["replaceResult"];
    /** Brings what any success does. */
    post: operations["addResult"];
    /** Is redirected, to nobody knows what. */
    delete: operations["deleteResult"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export interface operations {
  getJob: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The job. */
      200: {
        headers: {
          "X-Total": number;
          /** Its version. */
          ETag: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": Job;
        };
      };
      /** No job. */
      204: {
        headers: {
          "x-total": number;
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  replaceJob: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Replaced. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Made. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Job;
        };
      };
    };
  };
  startJob: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Done at once. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Result;
        };
      };
      /** Done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Result;
        };
      };
      /** Begun. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Job;
        };
      };
    };
  };
  deleteJob: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Later. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Done. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  hasJob: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** There is. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Job;
        };
      };
      /** There is none. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  changeJob: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Changed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Job;
        };
      };
      /** Anything else. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  getResult: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** All of it. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Result;
        };
      };
      /** A part. */
      206: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/octet-stream": unknown;
        };
      };
    };
  };
  replaceResult: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Result | null;
        };
      };
      /** Later. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Job | null;
        };
      };
    };
  };
  addResult: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Done. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Result;
        };
      };
    };
  };
  deleteResult: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Look there. */
      303: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
}
