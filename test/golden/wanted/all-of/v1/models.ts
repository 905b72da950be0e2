// Generated from test/golden/given/all-of.yaml by `npm run generate`. Do not edit.

export interface Named {
  id: string;
  /** A name. */
  name?: string;
  size?: number;
  kind?: "a" | "b" | "c";
}

export interface Envelope {
  more?: boolean;
}

/** Requires what its part has. */
export interface Wide extends Named {
  width: number;
  /** A name. */
  name: string;
}

export interface Narrowed extends Named {
  kind?: "b";
  size?: 1;
}

export interface Contradicting {
  id: string;
  /** A name. */
  name?: string;
  size?: string;
  kind?: "a" | "b" | "c";
}

export interface Both extends Named, Envelope {}

export interface Three extends Both, Tagged {
  /** A name. */
  name: string;
}

export interface Tagged {
  name: string;
  tag?: string;
}

export interface Holder {
  /** Just that. */
  one?: Named;
  maybe?: Named | null;
  /** Default: `"low"`. */
  preset?: Level;
  /** At most 3 characters. */
  text?: string;
  inline?: { a: string; b?: string };
  deeper?: Named & Envelope;
  unlike?: number;
}

export type Level = "low" | "high";

export type Either = Named | Envelope;

export type OfUnions = Either & { extra?: string };

export type WithUnion = Envelope & (Tagged | { other?: string });

export interface Nested {
  held?: Named & { extra?: string };
}

export interface HoldsNamed {
  held?: Named;
}

export interface AddThingBody extends Named {
  now?: boolean;
}

export interface AddThingResponse extends Envelope {
  data?: Wide;
}
