// Generated from test/golden/given/reserved-names.yaml by `npm run generate`. Do not edit.

import type {
  ArrayModel,
  Class,
  DeleteParams,
  ErrorModel,
  Eval,
  Exports,
  FooInputModel,
  Form,
  NoParamsModel,
} from "./models.js";

export interface paths {
  "/arrays": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Has the name of a method of the base class. */
    get: operations["callOperation"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/delete": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Has the name of a keyword. */
    post: operations["delete"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/params": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Takes the names of the empty parameters and of a style. */
    get: operations["no"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/eval": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Has a name that no function of a module can have. */
    post: operations["eval"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export interface operations {
  callOperation: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The arrays. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ArrayModel[];
        };
      };
      /** A failure. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ErrorModel;
        };
      };
    };
  };
  delete: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": FooInputModel;
      };
    };
    responses: {
      /** Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Class;
        };
      };
    };
  };
  no: {
    parameters: {
      query?: {
        default?: NoParamsModel;
        form?: Form;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Done. */
      200: {
        headers: {
          constructor?: string;
          __proto__?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": DeleteParams;
        };
      };
    };
  };
  eval: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Done, with a model that no constant can be named after. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Eval;
        };
      };
      /** Done, with one that no constant of CommonJS can be named after. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Exports;
        };
      };
    };
  };
}
