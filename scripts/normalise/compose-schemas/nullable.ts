import type { Schema } from "../../document/document.js";
import { annotationsOf } from "../annotations.js";

/** A schema without its null, and whether it had one. */
export function withoutNull(schema: Schema): [schema: Schema, hadNull: boolean] {
  // `true` and `false` are schemas too.
  if (typeof schema !== "object") return [schema, false];
  const { nullable = false, ...rest } = schema;
  const keyword = rest.oneOf ? "oneOf" : "anyOf";
  const alternatives = rest[keyword]?.filter(({ type }) => type !== "null");
  if (alternatives && alternatives.length < (rest[keyword]?.length ?? 0)) {
    const [only = {}, ...others] = alternatives;
    const { [keyword]: _, ...beside } = rest;
    return [others.length === 0 ? { ...only, ...beside } : { ...rest, [keyword]: alternatives }, true];
  }
  if (!Array.isArray(rest.type) || !rest.type.includes("null")) return [rest, nullable];
  const types = rest.type.filter((type) => type !== "null");
  return [{ ...rest, type: types.length === 1 && types[0] !== undefined ? types[0] : types }, true];
}

/** The same schema, or null. */
export function orNull(schema: Schema): Schema {
  const keyword = schema.oneOf ? "oneOf" : "anyOf";
  const { [keyword]: alternatives = [schema] } = schema;
  return { ...annotationsOf(schema), [keyword]: [...alternatives, { type: "null" }] };
}
