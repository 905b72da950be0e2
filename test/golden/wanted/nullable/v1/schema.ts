// Generated from test/golden/given/nullable.yaml by `npm run generate`. Do not edit.

export interface Thing {
  /** By a list of types. */
  a: string | null;
  /** By a choice. */
  b: string | null;
  /** By a choice, of a model. */
  c: Thing | null;
  /** Nothing else. */
  d: null;
  /** A list, and its items. */
  e: (number | null)[] | null;
  /** By a value of the enum. */
  f?: "on" | "off" | null;
  /** A model that is nullable itself. */
  g?: Kind;
  /** A map. */
  h?: {
    [key: string]: number | null;
  } | null;
}

/** How large. */
export type Kind = "small" | "large" | null;

export interface paths {
  "/things/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Put a thing. */
    put: operations["putThing"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export interface operations {
  putThing: {
    parameters: {
      query?: {
        /** When it began. Format: date-time. */
        since?: string | null;
        kinds?: Kind[] | null;
      };
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": Thing | null;
      };
    };
    responses: {
      /** The thing, or null. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Thing | null;
        };
      };
    };
  };
}
