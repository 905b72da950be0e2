// Generated from test/golden/given/maps.yaml by `npm run generate`. Do not edit.

export interface Thing {
  /** Nothing is said. */
  free?: Record<string, unknown>;
  /** Anything is let in. */
  open?: Record<string, unknown>;
  /** Anything too. */
  bare?: Record<string, unknown>;
  /** Without members. */
  hollow?: Record<string, unknown>;
  /** Nothing is let in. */
  empty?: Record<string, never>;
  /** Numbers by name. At least 1 property. */
  counts?: { [key: string]: number };
  nested?: { [key: string]: { [key: string]: string } };
  records?: {
    [key: string]: {
      /** How large. */
      size?: number;
    };
  };
  patterns?: { [key: string]: number };
  known?: { first?: boolean; last?: boolean };
  /** Without a type. */
  lists?: { [key: string]: string[] };
}

export type Name = "first" | "last";

/** Members that are named, and numbers besides. */
export interface Mixed {
  /** Its name. */
  name: string;
  kind?: "a" | "b" | null;
  part?: Name;
  [key: string]: number | string | Name | null | undefined;
}

export interface Open {
  name: string;
  [key: string]: unknown;
}

export interface Closed {
  name: string;
}

export interface Late {
  name?: string;
  [key: string]: string | undefined;
}

export interface Extended {
  name?: number;
  [key: `x-${string}`]: string;
}

export interface Tree {
  [key: string]: Tree;
}

export interface RequiredModel {
  name: string;
  id: unknown;
}

export interface RequiredOfMap {
  default: string;
  [key: string]: string;
}
