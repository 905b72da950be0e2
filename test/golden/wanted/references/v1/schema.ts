// Generated from test/golden/given/references.yaml by `npm run generate`. Do not edit.

/**
 * A thing.
 *
 * What comes back; {@link ThingInput} is what is sent.
 */
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
  named?: (Other & Required<Pick<Other, "name">>) & {
    rank?: number;
  };
  state?: GetThingAnswerState;
  answer?: GetThingAnswer;
  missing?: Missing;
  id?: Id;
  name?: SameName;
}

/**
 * A thing.
 *
 * What is sent; {@link Thing} is what comes back.
 */
export interface ThingInput {
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
  whole?: OtherInput;
  named?: OtherInput & {
    rank?: number;
  };
  state?: GetThingAnswerState;
  answer?: GetThingAnswerInput;
  missing?: Missing;
  id?: Id;
  name?: SameName;
}

/** What comes back; {@link SameInput} is what is sent. */
export type Same = Other;

/** What is sent; {@link Same} is what comes back. */
export type SameInput = OtherInput;

/** What comes back; {@link OtherInput} is what is sent. */
export interface Other {
  name?: SameName;
}

/** What is sent; {@link Other} is what comes back. */
export type OtherInput = Record<string, unknown>;

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

/** What comes back; {@link GetThingAnswerInput} is what is sent. */
export interface GetThingAnswer {
  thing?: Thing;
  state?: GetThingAnswerState;
}

/** What is sent; {@link GetThingAnswer} is what comes back. */
export interface GetThingAnswerInput {
  thing?: ThingInput;
  state?: GetThingAnswerState;
}

export interface Missing {
  message?: string;
}

export type Id = "a" | "b";

export type SameName = string;

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
