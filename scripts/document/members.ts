import type { Schema } from "./document.js";
import type { NormalDocument } from "./normal-document.js";
import { referredName } from "./schema-reference.js";

/** A member of values: what they have under a name. */
export interface FoundMember {
  readonly schema: Schema;
  readonly required: boolean;
}

/** What stands for the items of a list, where a path of members has a name. */
export const anyItem = "[]";

/**
 * What a schema says of a member, in all that it is made of; `undefined` where it says nothing. Of alternatives, null left
 * out, each must have it.
 */
export function findMember(
  schema: Schema | undefined,
  name: string,
  document: NormalDocument,
  known: Map<Schema, FoundMember | undefined> = new Map(),
): FoundMember | undefined {
  if (schema === undefined || known.has(schema)) return schema && known.get(schema);
  known.set(schema, undefined);
  const { properties = {}, items, required = [] } = schema;
  const find = (part: Schema): FoundMember | undefined => findMember(part, name, document, known);
  const own = name === anyItem ? items : Object.hasOwn(properties, name) ? properties[name] : undefined;
  const alternatives = alternativesOf(schema).map(find);
  const isInEach = alternatives.length > 0 && alternatives.every((one) => one !== undefined);
  const found = [
    ...(own === undefined ? [] : [{ schema: own, required: false }]),
    ...partsOf(schema, document).flatMap((part) => find(part) ?? []),
    ...(isInEach ? [eitherOf(alternatives)] : []),
  ];
  const [first, ...others] = found;
  if (first === undefined) return undefined;
  const member = {
    schema: others.length === 0 ? first.schema : { allOf: [...new Set(found.map((one) => one.schema))] },
    required: required.includes(name) || found.some((one) => one.required),
  };
  known.set(schema, member);
  return member;
}

/** Names of the members that a schema, or anything that it is made of, says something of. */
export function memberNames(
  schema: Schema | undefined,
  document: NormalDocument,
  seen: Set<Schema> = new Set(),
): string[] {
  if (schema === undefined || seen.has(schema)) return [];
  seen.add(schema);
  const inside = [...partsOf(schema, document), ...alternativesOf(schema)];
  const names = inside.flatMap((one) => memberNames(one, document, seen));
  return [...new Set([...Object.keys(schema.properties ?? {}), ...names])];
}

/** Whether null is among the values of a schema, or of one that it is made of. */
export function mayBeNull(
  schema: Schema | undefined,
  document: NormalDocument,
  seen: Set<Schema> = new Set(),
): boolean {
  if (schema === undefined || seen.has(schema)) return false;
  seen.add(schema);
  const { type, enum: known, const: only, anyOf = [], oneOf = [] } = schema;
  if (type?.includes("null") || known?.includes(null) || only === null) return true;
  const inside = [...partsOf(schema, document), ...anyOf, ...oneOf];
  return inside.some((one) => mayBeNull(one, document, seen));
}

/** What all of the schema's values are too. */
function partsOf(schema: Schema, document: NormalDocument): Schema[] {
  const { allOf = [] } = schema;
  const target = document.components.schemas[referredName(schema) ?? ""];
  return target === undefined ? allOf : [target, ...allOf];
}

/** What each of the schema's values is one of, where it is not null. */
function alternativesOf({ anyOf = [], oneOf = [] }: Schema): Schema[] {
  return [...anyOf, ...oneOf].filter(({ type, const: only }) => type?.toString() !== "null" && only !== null);
}

function eitherOf(alternatives: readonly FoundMember[]): FoundMember {
  const [only, ...others] = alternatives;
  if (only !== undefined && others.length === 0) return only;
  return {
    schema: { anyOf: alternatives.map(({ schema }) => schema) },
    required: alternatives.every(({ required }) => required),
  };
}
