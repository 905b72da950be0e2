// Generated from test/golden/given/references.yaml by `npm run generate`. Do not edit.

/** A thing. */
export interface Thing {
  size?: ThingSize;
  owner: ThingOwner;
  former?: ThingOwner[];
  parts?: ThingPartsItems[];
  /**
   * The first of its parts.
   *
   * @deprecated
   */
  first?: ThingPartsItems;
  /** What it is a part of. */
  whole?: Other;
  named?: Other & {
    rank?: number;
    name: string;
  };
  state?: ThingsIdGet200ApplicationJsonState;
  answer?: ThingsIdGet200ApplicationJson;
  missing?: MissingApplicationJson;
  id?: "a" | "b";
  name?: string;
}

export type Same = Other;

export interface Other {
  name?: string;
}

export interface ThingSize {
  /** One of its colours. */
  colour?: "red" | "blue";
}

/** Whose it is. */
export interface ThingOwner {
  name?: string;
}

export interface ThingPartsItems {
  weight?: number;
}

export interface ThingsIdGet200ApplicationJsonState {
  on?: boolean;
}

export interface ThingsIdGet200ApplicationJson {
  thing?: Thing;
  state?: ThingsIdGet200ApplicationJsonState;
}

export interface MissingApplicationJson {
  message?: string;
}

export interface paths {
  "/things/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get a thing. */
    get: operations["getThing"];
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
      query?: never;
      header?: never;
      path: {
        id: "a" | "b";
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The thing. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ThingsIdGet200ApplicationJson;
        };
      };
      /** There is none. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": MissingApplicationJson;
        };
      };
    };
  };
}
