// Generated from test/golden/given/tuples.yaml by `npm run generate`. Do not edit.

export interface Thing {
  pair?: [string, number];
  bounded?: [number, number];
  some?: [string, (number | null)?];
  open?: [string, ...boolean[]];
  /** Nobody says how many. */
  untold?: [string, Thing];
  longer?: [string, ...unknown[]];
  points?: [number, number][];
  any?: unknown[];
  bare?: unknown[];
  contained?: unknown[];
  nullable?: (string[] | null)[];
}
