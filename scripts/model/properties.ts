import type { Property, Type } from "./type.js";
import { unite } from "./unite.js";

/** What stands for the items of a list, if a path of properties has a name. */
export const anyItem = "[]";

/**
 * What a type says of a property, in all that it is made of; `undefined` if it says nothing. Of variants, null left out,
 * each must have it.
 */
export function findProperty(type: Type, name: string): Property | undefined {
  return find(type, name, new Map());
}

function find(type: Type, name: string, known: Map<Type, Property | undefined>): Property | undefined {
  if (known.has(type)) return known.get(type);
  known.set(type, undefined); // of what leads back to itself
  const found = read(type, name, (one) => find(one, name, known));
  known.set(type, found);
  return found;
}

function read(type: Type, name: string, find: (type: Type) => Property | undefined): Property | undefined {
  switch (type.kind) {
    case "model":
      return find(type.model.type);
    case "list":
      return name === anyItem ? { name, required: false, type: type.items } : undefined;
    case "object": {
      const own = type.properties.filter((property) => property.name === name);
      return both(name, [...own, ...type.bases.flatMap((base) => find(base.type) ?? [])]);
    }
    case "intersection":
      return both(
        name,
        type.of.flatMap((one) => find(one) ?? []),
      );
    case "union": {
      const all = type.of.filter(({ kind }) => kind !== "null").map(find);
      const found = all.filter((one) => one !== undefined);
      if (found.length === 0 || found.length < all.length) return undefined;
      return { name, required: found.every(({ required }) => required), type: unite(found.map((one) => one.type)) };
    }
    default:
      return undefined;
  }
}

/** A property of values that have all of some types. One that says nothing of it counts for nothing. */
function both(name: string, found: readonly Property[]): Property | undefined {
  const [first] = found;
  if (first === undefined) return undefined;
  const all = [...new Set(found.map(({ type }) => type))];
  const telling = all.filter(({ kind }) => kind !== "unknown");
  const type: Type = telling.length > 1 ? { kind: "intersection", of: telling } : (telling[0] ?? first.type);
  return { name, required: found.some(({ required }) => required), type };
}

/** Names of the properties that a type, or anything that it is made of, says something of. */
export function propertyNames(type: Type, seen: Set<Type> = new Set()): string[] {
  if (seen.has(type)) return [];
  seen.add(type);
  const inside = [...partsOf(type), ...(type.kind === "union" ? type.of : [])];
  const own = type.kind === "object" ? type.properties.map(({ name }) => name) : [];
  return [...new Set([...own, ...inside.flatMap((one) => propertyNames(one, seen))])];
}

/** Whether null is among the values of a type, or of one that it is made of. */
export function mayBeNull(type: Type, seen: Set<Type> = new Set()): boolean {
  if (seen.has(type)) return false;
  seen.add(type);
  const inside = [...partsOf(type), ...(type.kind === "union" ? type.of : [])];
  return type.kind === "null" || inside.some((one) => mayBeNull(one, seen));
}

/** What all values of a type are too. */
function partsOf(type: Type): readonly Type[] {
  if (type.kind === "model") return [type.model.type];
  if (type.kind === "object") return type.bases.map((base) => base.type);
  return type.kind === "intersection" ? type.of : [];
}
