// Generated from test/golden/given/alias-cycle.yaml by `npm run generate`. Do not edit.

/** Itself or text. */
export type Again = string;

export type OneA = string | number | null;

export type OneB = OneA;

export interface AllA {
  a?: string;
  b?: string;
}

export type AllB = AllA;

/** Nothing else. */
export type Only = unknown;

export type Ping = unknown;

export type Pong = unknown;

export interface Mixed extends AllA {
  id?: string;
}
