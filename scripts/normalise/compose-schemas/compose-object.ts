import { isDeepStrictEqual } from "node:util";
import type { Schema } from "../../document/document.js";
import { mapValues } from "../../document/normal-document.js";
import { isSame } from "../annotations.js";
import { isObject } from "../is-object.js";
import type { Composing } from "./composing.js";
import { fitAlternatives, isRuledOut } from "./fit-alternatives.js";
import { mergeMembers } from "./merge-members.js";
import { emptyShape, joinShapes, type Shape, shapeOf } from "./object-shapes.js";

/**
 * An object of several parts: references to what it extends, members of its own, and unions.
 *
 * Where a member of its own is not narrower than that of what it would extend, it has all members itself instead.
 */
export function composeObject(given: readonly Schema[], composing: Composing): Schema {
  const parts = given.filter(({ $ref }, index) => !$ref || given.findIndex((part) => part.$ref === $ref) === index);
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const { shapes, note } = composing;
  const join = (one: Shape, other: Shape): Shape =>
    joinShapes(one, other, composing.schemas, (name) => {
      note(`the parts of \`allOf\` contradict each other in \`${name}\`: the type has it as the last of them does`);
    });
  const references = parts.filter((part) => part.$ref !== undefined && shapes.of(part) !== undefined);
  const objects = parts.filter(isObject);
  const unions = parts.filter((part) => !references.includes(part) && !objects.includes(part));
  const bases = references.flatMap((reference) => shapes.of(reference) ?? []);
  const own = withoutRuledOut(objects.map(shapeOf).reduce(join, emptyShape), parts, composing);
  const extension = extend(own, bases, composing);
  const whole = extension ? bases.reduce(joinIn(composing), own) : join(bases.reduce(join, emptyShape), own);
  const fitted = unions.flatMap((union) => fitAlternatives(union, whole, composing));
  if (fitted.some(isObject)) return composeObject([...references, ...objects, ...fitted], composing);
  const { members, required, open } = extension ?? whole;
  const properties = mapValues(Object.fromEntries(members), composing.compose);
  const object = { type: "object", properties, ...(required.size > 0 && { required: [...required] }), ...open };
  const isEmpty = members.size === 0 && Object.keys(open).length === 0;
  // What is no object alone cannot be copied.
  const kept = references.filter((part) => extension || !shapes.of(part)?.isWhole);
  const allOf = [...kept, ...(isEmpty ? [] : [object]), ...fitted];
  const [first = { type: "object" }, ...others] = allOf;
  return others.length === 0 ? first : { allOf };
}

/** What an object has beside what it extends. Nothing, if it cannot extend that. */
function extend(own: Shape, bases: readonly Shape[], { schemas, compose }: Composing): Shape | undefined {
  const members = new Map(own.members);
  const required = new Set(own.required);
  for (const name of new Set(bases.flatMap((base) => [...base.members.keys()]))) {
    const declaring = bases.filter((base) => base.members.has(name));
    const isRequired = declaring.some((base) => base.required.has(name));
    const isAgreed = declaring.length === 1 || agree(name, declaring);
    const member = own.members.get(name);
    if (member === undefined && isAgreed && (isRequired || !own.required.has(name))) {
      required.delete(name);
      continue;
    }
    const inherited = declaring.flatMap((base) => compose(base.members.get(name) ?? {}));
    const [first = {}, ...others] = [...inherited, ...(member ? [member] : [])];
    let merged = first;
    for (const other of others) {
      const { schema, relation } = mergeMembers(merged, other, schemas);
      if (relation !== "narrows") return undefined;
      merged = schema;
    }
    if (isRequired) required.add(name);
    const isRepeated = isAgreed && isDeepStrictEqual(merged, inherited[0]) && isRequired === required.has(name);
    if (!isRepeated) members.set(name, merged);
    else if (members.delete(name)) required.delete(name);
  }
  return { ...own, members, required };
}

function agree(name: string, [first, ...others]: readonly Shape[]): boolean {
  return others.every(
    ({ members, required }) =>
      required.has(name) === first?.required.has(name) &&
      isSame(members.get(name) ?? {}, first?.members.get(name) ?? {}),
  );
}

function joinIn({ schemas }: Composing): (one: Shape, other: Shape) => Shape {
  return (one, other) => joinShapes(one, other, schemas);
}

/** The same members but for those that no alternative of a union beside them has room for. */
function withoutRuledOut(own: Shape, parts: readonly Schema[], composing: Composing): Shape {
  const members = [...own.members].filter(([name, member]) => {
    if (!parts.some((part) => isRuledOut(name, member, part, composing))) return true;
    composing.note(`the alternatives contradict what stands beside them in \`${name}\`: the type has it as they do`);
    return false;
  });
  return { ...own, members: new Map(members) };
}
