import type { Schema } from "../../document/document.js";

/** A schema of a list, whose places are as many as the document means: all that it tells of, where it says nothing. */
export function plainList(schema: Schema, note: (message: string) => void): Schema {
  const { prefixItems, minItems } = schema;
  if (prefixItems === undefined || minItems !== undefined) return schema;
  note(`says what each item is, but not that it must be there: all \`${prefixItems.length}\` are read as required`);
  return { ...schema, minItems: prefixItems.length };
}
