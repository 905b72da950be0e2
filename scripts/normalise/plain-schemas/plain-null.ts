import type { Schema } from "../../document/document.js";
import { isProse, withKeys } from "./keys.js";

/**
 * A schema that says that a value may be null by its type, by its `enum`, or as an alternative: not by `nullable`, of
 * OpenAPI 3.0, which many use beside references and in later documents too.
 */
export function plainNull(schema: Schema): Schema {
  const { nullable, "x-nullable": other } = schema;
  const rest = withKeys(schema, (key) => key !== "nullable" && key !== "x-nullable");
  const kinds = [rest.type ?? []].flat();
  if (nullable !== true && other !== true && !(kinds.length > 1 && kinds.includes("null"))) return rest;
  if (rest.enum) return withType({ ...rest, enum: [...rest.enum.filter((value) => value !== null), null] }, kinds);
  if (rest.const !== undefined) {
    const { const: only, type, ...others } = rest;
    return { ...others, enum: [only, null] };
  }
  if (rest.$ref === undefined && !rest.allOf && !rest.anyOf && !rest.oneOf) return withType(rest, kinds);
  return withAlternative(rest, kinds);
}

function withType(schema: Schema, kinds: readonly string[]): Schema {
  return kinds.length === 0 ? schema : { ...schema, type: [...kinds.filter((kind) => kind !== "null"), "null"] };
}

/** Of what is made of other schemas, null is an alternative to the whole. What is said of both stands outside. */
function withAlternative(schema: Schema, kinds: readonly string[]): Schema {
  const { type, ...whole } = withKeys(schema, (key) => !isProse(key));
  const [first, ...others] = kinds.filter((kind) => kind !== "null");
  const value: Schema = { ...whole, ...(first && { type: others.length === 0 ? first : [first, ...others] }) };
  return { ...withKeys(schema, isProse), anyOf: [...alternativesOf(value), { type: "null" }] };
}

/** The alternatives of a schema that has nothing else, `null` left out, else the schema by itself. */
function alternativesOf(schema: Schema): Schema[] {
  const [key, ...others] = Object.keys(schema);
  if (others.length > 0) return [schema];
  // A part alone is the whole.
  if (key === "allOf" && schema.allOf?.length === 1) return schema.allOf;
  const alternatives = key === "anyOf" ? schema.anyOf : key === "oneOf" ? schema.oneOf : undefined;
  return alternatives?.filter(({ type }) => type !== "null") ?? [schema];
}
