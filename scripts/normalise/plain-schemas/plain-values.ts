import type { Schema } from "../../document/document.js";

/** A schema whose values, where they are listed, are all that it tells of them; each is listed once. */
export function plainValues(schema: Schema, note: (message: string) => void): Schema {
  if (!("const" in schema || "enum" in schema || "x-extensible-enum" in schema)) return schema;
  const { const: only, enum: listed, "x-extensible-enum": known, ...rest } = schema;
  if (Array.isArray(known)) return openEnum({ ...rest, ...(listed && { enum: listed }) }, known);
  if ("const" in schema)
    return only === null ? { ...withoutShape(rest), type: "null" } : { ...withoutShape(rest), const: only };
  if (!Array.isArray(listed)) return schema;
  if (listed.length === 0) {
    note("an `enum` without values would allow none: it is left out");
    return rest;
  }
  const values = [...new Map(listed.map((value) => [JSON.stringify(value), value])).values()];
  return { ...withoutShape(rest), enum: values };
}

/** Known values, to which others of the same type may come. */
function openEnum(schema: Schema, known: readonly unknown[]): Schema {
  const { type, enum: listed = [], ...rest } = schema;
  if (known.length === 0) return type === undefined ? rest : { ...rest, type };
  const values = [...new Map([...listed, ...known].map((value) => [JSON.stringify(value), value])).values()];
  return { ...rest, anyOf: [{ type: "string", enum: values }, { type: type ?? "string" }] };
}

/** Values that are listed have no other shape than theirs. */
function withoutShape(schema: Schema): Schema {
  const { properties, required, additionalProperties, items, prefixItems, type, ...rest } = schema;
  // A list of types is kept for `null`.
  return type === undefined || type === "object" || type === "array" ? rest : { ...rest, type };
}
