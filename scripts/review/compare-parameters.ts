import type { ts } from "../ts-morph.js";
import { type Finding, sent } from "./change.js";
import { typeMembers } from "./compare-declarations.js";
import { compareMembers } from "./compare-members.js";
import { type Operation, ownTypes, type Surface } from "./read-surface.js";

/** Compares the parameters of operations that took none, or take none any more. All others are types of a name. */
export function compareParameters(before: Surface, after: Surface): Finding[] {
  return pairs(before, after).flatMap(([one, other]) => {
    if (one.params === other.params) return [];
    const name = other.params === none ? one.params : other.params;
    return compareMembers(name, membersOf(one, before), membersOf(other, after), sent);
  });
}

/** Names of the types that come or go with operations, or with their first or last parameter: no word is needed of them. */
export function namesOfOperations(before: Surface, after: Surface): Set<string> {
  const kept = new Set(pairs(before, after).map(([{ place }]) => place));
  const own = [before, after].flatMap((surface) =>
    [...surface.methods.values()].filter(({ place }) => !kept.has(place)).flatMap((one) => ownTypes(one, surface)),
  );
  const params = pairs(before, after).flatMap(([one, other]) =>
    one.params === other.params ? [] : [one.params, other.params],
  );
  return new Set([...own, ...params]);
}

const none = "NoParams";

function pairs(before: Surface, after: Surface): (readonly [Operation, Operation])[] {
  return [...after.methods].flatMap(([name, operation]) => {
    const old = before.methods.get(name);
    return old ? [[old, operation] as const] : [];
  });
}

function membersOf({ params }: Operation, { types }: Surface): ts.TypeElement[] {
  return params === none ? [] : typeMembers(params, types);
}
