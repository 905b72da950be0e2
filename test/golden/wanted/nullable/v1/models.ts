// Generated from test/golden/given/nullable.yaml by `npm run generate`. Do not edit.

export interface Thing {
  /** By a list of types. */
  a: string | null;
  /** By a choice. Format: uuid. */
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
  h?: { [key: string]: number | null } | null;
}

/** How large. */
export type Kind = "small" | "large" | null;
