// Generated from test/golden/given/references.yaml by `npm run generate`. Do not edit.

/** A thing. */
export interface Thing {
  size?: Size;
  /** Whose it is. */
  owner: ThingOwner;
  former?: ThingOwner[];
  parts?: ThingPartsItem[];
  /**
   * The first of its parts.
   *
   * @deprecated
   */
  first?: ThingPartsItem;
  /** What it is a part of. */
  whole?: Other;
  named?: Other & {
    rank?: number;
    name: OtherName;
  };
  state?: GetThingAnswerState;
  answer?: GetThingAnswer;
  missing?: Missing;
  id?: Id;
  name?: OtherName;
}

export type Same = Other;

export interface Other {
  name?: OtherName;
}

export interface Size {
  colour?: Colour;
}

/** One of its colours. */
export type Colour = "red" | "blue";

/** Whose it is. */
export interface ThingOwner {
  name?: string;
}

export interface ThingPartsItem {
  weight?: number;
}

export interface GetThingAnswerState {
  on?: boolean;
}

export interface GetThingAnswer {
  thing?: Thing;
  state?: GetThingAnswerState;
}

export interface Missing {
  message?: string;
}

export type Id = "a" | "b";

export type OtherName = string;

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
        id: Id;
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
          "application/json": GetThingAnswer;
        };
      };
      /** There is none. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Missing;
        };
      };
    };
  };
}
