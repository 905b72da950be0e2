import type { Schema } from "../../document/document.js";

/** A schema with those of its keywords that are kept, in their order; the same where all are. */
export function withKeys(schema: Schema, isKept: (key: string) => boolean): Schema {
  const isSame = Object.keys(schema).every((key) => isKept(key));
  return isSame ? schema : Object.fromEntries(Object.entries(schema).filter(([key]) => isKept(key)));
}

/** Whether a keyword says what a value is for and how it is used, not of what type it is. */
export function isProse(key: string): boolean {
  return prose.has(key) || key.startsWith("x-");
}

const prose = new Set("title description default deprecated example examples readOnly writeOnly".split(" "));
