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
  named?: Other & { rank?: number; name: OtherName };
  state?: GetThingResponseState;
  answer?: GetThingResponse;
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

export interface GetThingResponseState {
  on?: boolean;
}

export interface GetThingResponse {
  thing?: Thing;
  state?: GetThingResponseState;
}

export interface Missing {
  message?: string;
}

export type Id = "a" | "b";

export type OtherName = string;
