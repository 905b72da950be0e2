import type { Type } from "./type.js";

/** A type of JSON. */
export type JsonKind = "string" | "number" | "integer" | "boolean" | "object" | "array";

/**
 * The types of JSON that values of a type can have, null left out: `["string"]`, say.
 *
 * Empty if the type, or one of its variants, does not tell.
 */
export function kindsOf(type: Type, known: Map<Type, readonly JsonKind[]> = new Map()): readonly JsonKind[] {
  const before = known.get(type);
  if (before !== undefined) return before;
  // In a circle, what leads back does not tell. What is used in many places is looked at once.
  known.set(type, []);
  const kinds = readKinds(type, (one) => kindsOf(one, known));
  known.set(type, kinds);
  return kinds;
}

function readKinds(type: Type, kindsOf: (type: Type) => readonly JsonKind[]): readonly JsonKind[] {
  switch (type.kind) {
    case "model":
      return kindsOf(type.model.type);
    case "object":
      return ["object"];
    case "list":
    case "tuple":
      return ["array"];
    case "union": {
      const all = type.of.filter(({ kind }) => kind !== "null").map(kindsOf);
      return all.every((kinds) => kinds.length > 0) ? [...new Set(all.flat())] : [];
    }
    case "intersection":
      return type.of.map(kindsOf).find((kinds) => kinds.length > 0) ?? [];
    case "literal":
      return [kindOf(type.value)];
    case "bytes":
      return ["string"];
    case "string":
    case "number":
    case "integer":
    case "boolean":
      return [type.kind];
    default:
      return [];
  }
}

function kindOf(value: unknown): JsonKind {
  if (Array.isArray(value)) return "array";
  if (typeof value === "string") return "string";
  if (typeof value === "number") return "number";
  return typeof value === "boolean" ? "boolean" : "object";
}

/** Whether values have no items and no properties. */
export function isSingle(kinds: readonly JsonKind[]): boolean {
  return kinds.length > 0 && kinds.every((kind) => kind !== "array" && kind !== "object");
}

/** Whether values can have properties or items, which neither text nor bytes have. */
export function isStructured(type: Type): boolean {
  return kindsOf(type).some((kind) => kind === "object" || kind === "array");
}

/** Whether values are numbers. */
export function isNumber(type: Type): boolean {
  const kinds = kindsOf(type);
  return kinds.length > 0 && kinds.every((kind) => kind === "number" || kind === "integer");
}
