import type { Schema } from "../../document/document.js";
import { annotationsOf } from "../annotations.js";

/** A schema without its null, and whether it had one. */
export function withoutNull(schema: Schema): [schema: Schema, hadNull: boolean] {
  const keyword = schema.oneOf ? "oneOf" : "anyOf";
  const alternatives = schema[keyword]?.filter(({ type }) => type !== "null");
  if (alternatives && alternatives.length < (schema[keyword]?.length ?? 0)) {
    const [only = {}, ...others] = alternatives;
    const { [keyword]: _, ...beside } = schema;
    return [others.length === 0 ? { ...only, ...beside } : { ...schema, [keyword]: alternatives }, true];
  }
  if (!Array.isArray(schema.type) || !schema.type.includes("null")) return [schema, false];
  const types = schema.type.filter((type) => type !== "null");
  return [{ ...schema, type: types.length === 1 && types[0] !== undefined ? types[0] : types }, true];
}

/** The same schema, or null. */
export function orNull(schema: Schema): Schema {
  const keyword = schema.oneOf ? "oneOf" : "anyOf";
  const { [keyword]: alternatives = [schema] } = schema;
  return { ...annotationsOf(schema), [keyword]: [...alternatives, { type: "null" }] };
}
