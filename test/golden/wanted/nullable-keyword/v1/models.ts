// Generated from test/golden/given/nullable-keyword.yaml by `npm run generate`. Do not edit.

export interface Thing {
  /** By the keyword. */
  a: string | null;
  /** With values. */
  b: "on" | "off" | null;
  /** With values, null among them. */
  c: "on" | "off" | null;
  /** Beside a reference. */
  d: Kind | null;
  /** Around a reference. */
  e: Kind | null;
  /** Of a choice. */
  f: string | Part | null;
  /** Without a type. */
  g?: 1 | 2 | null;
  /** A list, and its items. */
  h?: (number | null)[] | null;
  /** A map. */
  i?: { [key: string]: number | null } | null;
  /** Anything. */
  j?: unknown;
  /** As many wrote before. */
  k?: string | null;
  /** Never null. */
  l?: string;
  /** A reference, and what 3.0 lets nobody say beside it. */
  m?: Part;
}

/** How large. */
export type Kind = "small" | "large";

export type Part = { name?: string } | null;
