import type { Schema } from "../../document/document.js";

/** A schema that leaves its type to its alternatives, where those are text, numbers and the like. */
export function plainAlternatives(schema: Schema, kindsOf: (schema: Schema) => readonly string[]): Schema {
  const [key, ...others] = (["anyOf", "oneOf"] as const).filter((one) => schema[one] !== undefined);
  if (key === undefined || others.length > 0 || schema.allOf) return schema;
  const { type, ...rest } = schema;
  const own = [type ?? []].flat();
  if (own.length === 0) return schema;
  if (own.some((kind) => kind === "object" || kind === "array")) return schema;
  const alternatives = (schema[key] ?? []).map((one) => (saysNothing(one) ? { ...one, type: type ?? [] } : one));
  const isTold = alternatives.every((one) => {
    const kinds = kindsOf(one);
    return kinds.length > 0 && kinds.every((kind) => own.includes(kind));
  });
  if (!isTold) return schema;
  const isNullable = own.includes("null") && !alternatives.some((one) => [one.type].flat().includes("null"));
  return { ...rest, [key]: isNullable ? [...alternatives, { type: "null" }] : alternatives };
}

/** Whether a schema limits values without a word on what they are. */
function saysNothing(schema: Schema): boolean {
  return !["$ref", "type", "enum", "const", "allOf", "anyOf", "oneOf", "not"].some((key) => key in schema);
}
