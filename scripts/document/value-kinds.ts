import type { Schema } from "./document.js";
import type { NormalDocument } from "./normal-document.js";
import { referredName } from "./schema-reference.js";

/**
 * The types of JSON that values of a schema can have, `null` left out: `["string"]`, say.
 *
 * Empty where the schema, or an alternative of it, does not tell.
 */
export function valueKinds(
  schema: Schema | undefined,
  document: Pick<NormalDocument, "components">,
  known: Map<Schema, string[]> = new Map(),
): string[] {
  // `true` and `false` are schemas too.
  if (typeof schema !== "object") return [];
  const before = known.get(schema);
  if (before !== undefined) return before;
  // In a circle, what leads back does not tell. What stands in many places is looked at once.
  known.set(schema, []);
  const kinds = readKinds(schema, document, (one) => valueKinds(one, document, known));
  known.set(schema, kinds);
  return kinds;
}

function readKinds(
  schema: Schema,
  { components }: Pick<NormalDocument, "components">,
  kindsOf: (schema: Schema | undefined) => string[],
): string[] {
  const { $ref, type, enum: listed, const: only, anyOf, oneOf, allOf = [] } = schema;
  if ($ref !== undefined) return kindsOf(components.schemas[referredName(schema) ?? ""]);
  if (type !== undefined) return [type].flat().filter((one) => one !== "null");
  const values = listed ?? (only === undefined ? [] : [only]);
  if (values.length > 0) return [...new Set(values.filter((value) => value !== null).map((value) => typeof value))];
  const alternatives = (anyOf ?? oneOf ?? []).filter((one) => one.type !== "null").map(kindsOf);
  if (alternatives.some((kinds) => kinds.length === 0)) return [];
  if (alternatives.length > 0) return [...new Set(alternatives.flat())];
  return allOf.map(kindsOf).find((kinds) => kinds.length > 0) ?? [];
}

/** Whether values have no items and no members. */
export function isSingle(kinds: readonly string[]): boolean {
  return kinds.length > 0 && kinds.every((kind) => kind !== "array" && kind !== "object");
}
