// Generated from test/golden/given/default-answer.yaml by `npm run generate`. Do not edit.

import type { ChangeThingResponse, Problem, Thing } from "./models.js";

export interface paths {
  "/things": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Brings what default says, and fails with it. */
    get: operations["getThing"];
    /** Brings what default says, and fails with it or with a problem. */
    put: operations["replaceThing"];
    /** Brings a thing, and fails with what default says. */
    post: operations["addThing"];
    /** Brings whatever there is. */
    delete: operations["deleteThing"];
    options?: never;
    head?: never;
    /** Brings what has no name of its own. */
    patch: operations["changeThing"];
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
      /** All. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Thing;
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
      /** None. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Problem;
        };
      };
      /** All. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Thing;
        };
      };
    };
  };
  addThing: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Added. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Thing;
        };
      };
      /** Others. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Problem;
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
      /** Nobody knows. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  changeThing: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** All. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ChangeThingResponse;
        };
      };
    };
  };
}
