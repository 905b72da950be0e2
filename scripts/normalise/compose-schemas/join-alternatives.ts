import { isDeepStrictEqual } from "node:util";
import type { Schema } from "../../document/document.js";
import { isSame, saysNothing, structureOf } from "../annotations.js";
import { withoutNull } from "./nullable.js";

/**
 * The union of alternatives, those of unions inside of it too, each once, null last. It says nothing where one of them
 * says nothing, and is the one alternative where there is one.
 */
export function joinAlternatives(keyword: "oneOf" | "anyOf", alternatives: readonly Schema[]): Schema {
  const split = alternatives.flatMap(expand).map((one) => withoutNull(one));
  const values = split.map(([value]) => value).filter(({ type }) => type !== "null");
  if (values.some(saysNothing)) return {};
  const joined = values.map(requireMembers).reduce<Schema[]>(addOnce, []);
  if (split.some(([, hadNull]) => hadNull) || values.length < split.length) joined.push({ type: "null" });
  const [only = {}, ...others] = joined;
  if (others.length === 0) return only;
  // An enum that grows is told from the keyword.
  const isAny = keyword === "anyOf" || alternatives.some(({ anyOf }) => anyOf);
  return { [isAny ? "anyOf" : "oneOf"]: joined };
}

function expand(alternative: Schema): readonly Schema[] {
  const { oneOf, anyOf, ...others } = alternative;
  if ("not" in structureOf(alternative)) return [];
  const inside = oneOf ?? anyOf;
  if (inside === undefined || !saysNothing(others)) return [alternative];
  return isSecret(others) ? inside.map((one) => ({ ...one, "x-secret": true })) : inside;
}

/** Of an alternative that only tells which members are required, an object with these. */
function requireMembers(schema: Schema): Schema {
  const { required, type = "object", ...others } = structureOf(schema);
  if (required === undefined || type !== "object" || Object.keys(others).length > 0) return schema;
  return { ...schema, type, properties: Object.fromEntries(required.map((name): [string, Schema] => [name, {}])) };
}

/** Schemas that differ only beside the type become one, with the type alone, and secret if one of them is. */
function addOnce(all: Schema[], schema: Schema): Schema[] {
  const index = all.findIndex((one) => isSame(one, schema));
  const before = all[index];
  if (before === undefined) return [...all, schema];
  if (isDeepStrictEqual(before, schema)) return all;
  const secret = [before, schema].some(isSecret) && { "x-secret": true };
  return all.with(index, { ...structureOf(schema), ...secret });
}

/** Whether a schema has a mark by which values are redacted. */
function isSecret({ "x-secret": secret, writeOnly, format }: Schema): boolean {
  return secret === true || writeOnly === true || format === "password";
}
