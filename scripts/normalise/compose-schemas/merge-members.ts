import type { Schema } from "../../document/document.js";
import { referredName } from "../../document/schema-reference.js";
import { valueKinds } from "../../document/value-kinds.js";
import { annotationsOf, isSame, saysNothing, structureOf } from "../annotations.js";
import { isObject } from "../is-object.js";
import { knownValues } from "../known-values.js";
import type { Schemas } from "../map-schemas.js";
import { orNull, withoutNull } from "./nullable.js";

/** A value that two schemas describe, each in its part of a whole. */
export interface Merged {
  readonly schema: Schema;
  /**
   * How it stands to the earlier of the two: it `narrows` it, so that the whole can extend its part; it `replaces` it; or
   * the two have nothing in common that can be told, and it is the later one, which `redefines` a list of values, or
   * `contradicts`.
   */
  readonly relation: "narrows" | "replaces" | "redefines" | "contradicts";
}

/** What holds of a value by two schemas. Where there is no such thing, it is as the later one says. */
export function mergeMembers(earlier: Schema, later: Schema, schemas: Schemas): Merged {
  const { schema, relation } = mergeTypes(earlier, later, schemas);
  const directions = {
    ...((earlier.readOnly || later.readOnly) && { readOnly: true }),
    ...((earlier.writeOnly || later.writeOnly) && { writeOnly: true }),
  };
  // What goes one way alone must not be in what is extended either.
  const isRestricted = (later.readOnly && !earlier.readOnly) || (later.writeOnly && !earlier.writeOnly);
  return {
    schema: { ...annotationsOf(earlier), ...annotationsOf(later), ...structureOf(schema), ...directions },
    relation: isRestricted && relation === "narrows" ? "replaces" : relation,
  };
}

function mergeTypes(earlier: Schema, later: Schema, schemas: Schemas): Merged {
  const narrows = (schema: Schema): Merged => ({ schema, relation: "narrows" });
  if (saysNothing(later)) return narrows(earlier);
  if (saysNothing(earlier) || isSame(earlier, later)) return narrows(later);
  const [known, narrowed] = [knownValues(earlier, schemas), knownValues(later, schemas)];
  if (known && narrowed) {
    const common = narrowed.filter((value) => known.includes(value));
    if (common.length === 0) return { schema: later, relation: "redefines" };
    if (common.length === narrowed.length) return narrows(later);
    return narrows(common.length === known.length ? earlier : { enum: common });
  }
  const [kinds, laterKinds] = [kindsOf(earlier, schemas), kindsOf(later, schemas)];
  if (isWithin(laterKinds, kinds) && isPlain(earlier, schemas)) return narrows(later);
  if (isWithin(kinds, laterKinds) && isPlain(later, schemas)) return narrows(earlier);
  if (alternativesOf(earlier).some((one) => isSame(one, later))) return narrows(later);
  if (alternativesOf(later).some((one) => isSame(one, earlier))) return narrows(earlier);
  if (isExtension(earlier, later, schemas)) return { schema: earlier, relation: "replaces" };
  return mergeInside(earlier, later, schemas);
}

/** Of lists their items; of objects the parts, if one of them stands here; else it is the later one. */
function mergeInside(earlier: Schema, later: Schema, schemas: Schemas): Merged {
  const [[one, oneIsNullable], [other, otherIsNullable]] = [withoutNull(earlier), withoutNull(later)];
  if (oneIsNullable || otherIsNullable) {
    const { schema, relation } = mergeTypes(one, other, schemas);
    return { schema: oneIsNullable && otherIsNullable ? orNull(schema) : schema, relation };
  }
  if (earlier.type === "array" && later.type === "array" && earlier.items && later.items) {
    const { schema: items, relation } = mergeMembers(earlier.items, later.items, schemas);
    return { schema: { ...later, items }, relation };
  }
  // Parts of parts are not looked into: that could go on forever.
  const areObjects = [earlier, later].every((one) => isObject(one) || refersToObject(one, schemas));
  if (!areObjects || ![earlier, later].some(isObject)) return { schema: later, relation: "contradicts" };
  return { schema: { allOf: [earlier, later] }, relation: "replaces" };
}

/** Whether a schema refers to an object, or to what may be one. */
function refersToObject(schema: Schema, schemas: Schemas): boolean {
  return referredName(schema) !== undefined && ["", "object"].includes(kindsOf(schema, schemas).join());
}

/** Whether values of these kinds are among those; `null` counts, and integers are numbers. */
function isWithin(kinds: readonly string[], all: readonly string[]): boolean {
  return kinds.length > 0 && kinds.every((kind) => all.includes(kind));
}

function kindsOf(schema: Schema, schemas: Schemas): string[] {
  const kinds = valueKinds(schema, { components: { schemas } });
  const isNullable = mayBeNull(schema, schemas);
  return [...kinds.map((kind) => (kind === "integer" ? "number" : kind)), ...(isNullable ? ["null"] : [])];
}

/** Whether any value of the kinds of a schema is one of it: no objects, no lists, no listed values. */
function isPlain(schema: Schema, schemas: Schemas, seen: Set<string> = new Set()): boolean {
  const name = referredName(schema);
  if (name !== undefined) {
    if (seen.has(name)) return true;
    seen.add(name);
    return schemas[name] !== undefined && isPlain(schemas[name], schemas, seen);
  }
  const alternatives = alternativesOf(schema);
  if (alternatives.length > 0) return alternatives.every((one) => isPlain(one, schemas, seen));
  const kinds = [schema.type ?? "object"].flat();
  return !kinds.some((kind) => kind === "object" || kind === "array") && !schema.enum && !("const" in schema);
}

function mayBeNull(schema: Schema, schemas: Schemas, seen: Set<string> = new Set()): boolean {
  const { type, enum: known, const: only } = schema;
  if (only === null || [type].flat().includes("null") || known?.includes(null)) return true;
  const name = referredName(schema);
  if (name !== undefined) {
    if (seen.has(name)) return false;
    seen.add(name);
    return schemas[name] !== undefined && mayBeNull(schemas[name], schemas, seen);
  }
  return alternativesOf(schema).some((one) => mayBeNull(one, schemas, seen));
}

/** Whether a schema refers to one that extends what the other refers to. */
function isExtension(schema: Schema, base: Schema, schemas: Schemas, seen: Set<string> = new Set()): boolean {
  const [name, baseName] = [referredName(schema), referredName(base)];
  if (name === undefined || baseName === undefined || seen.has(name)) return false;
  seen.add(name);
  const parts = schemas[name]?.allOf ?? (schemas[name]?.$ref ? [schemas[name]] : []);
  return parts.some((part) => referredName(part) === baseName || isExtension(part, base, schemas, seen));
}

function alternativesOf({ oneOf = [], anyOf = [] }: Schema): readonly Schema[] {
  return [...oneOf, ...anyOf];
}
