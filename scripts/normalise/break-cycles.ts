import type { Schema } from "../document/document.js";
import { mapValues, type NormalDocument } from "../document/normal-document.js";
import type { Note } from "../document/note.js";
import { pointerTo, referenceTo, referredName } from "../document/schema-reference.js";
import { annotationsOf, structureOf } from "./annotations.js";
import type { Schemas } from "./map-schemas.js";

/**
 * Breaks the circles of schemas that are one another, as in `A: { oneOf: [{ $ref: B }, …] }` with `B: { $ref: A }`, which
 * TypeScript refuses.
 *
 * Those that are alternatives of one another are the same, and get all that any of them has; so are those that are parts
 * of one another. Circles through members, items and maps are none: TypeScript has them too.
 */
export function breakCycles(document: NormalDocument, note: Note): NormalDocument {
  const { schemas } = document.components;
  const broken = new Map<string, Schema>();
  for (const circle of findCircles(schemas)) {
    for (const [name, schema] of breakCircle(circle, schemas)) {
      broken.set(name, schema);
      const isNothing = Object.keys(structureOf(schema)).length === 0;
      if (isNothing) note(pointerTo(name), `\`${name}\` is made of nothing but itself: its type is \`unknown\``);
    }
  }
  if (broken.size === 0) return document;
  const whole = mapValues(schemas, (schema, name) => broken.get(name) ?? schema);
  return { ...document, components: { ...document.components, schemas: whole } };
}

function breakCircle(circle: readonly string[], schemas: Schemas): [string, Schema][] {
  const [first = ""] = circle;
  for (const keyword of ["oneOf", "allOf"] as const) {
    if (!circle.every((name) => isMadeBy(schemas[name], keyword))) continue;
    const outside = circle.flatMap((name) => partsOf(schemas[name]).flatMap((part) => without(part, circle) ?? []));
    return circle.map((name) => {
      const annotations = annotationsOf(schemas[name] ?? {});
      if (name !== first) return [name, { ...annotations, ...(outside.length > 0 && { $ref: referenceTo(first) }) }];
      return [name, { ...annotations, ...(outside.length > 0 && { [keyword]: outside }) }];
    });
  }
  // Parts and alternatives mixed: only what comes later in the document can be a part.
  return circle.map((name, index) => {
    const schema = schemas[name] ?? {};
    return [name, without(schema, circle.slice(0, index + 1)) ?? annotationsOf(schema)];
  });
}

/** Whether a schema is nothing but alternatives, or nothing but parts; a reference is either. */
function isMadeBy(schema: Schema | undefined, keyword: "oneOf" | "allOf"): boolean {
  const others = Object.keys(structureOf(schema ?? {}));
  const accepted = keyword === "oneOf" ? ["$ref", "oneOf", "anyOf"] : ["$ref", "allOf"];
  return others.length === 1 && others.every((key) => accepted.includes(key));
}

function partsOf(schema: Schema | undefined): readonly Schema[] {
  return schema?.allOf ?? schema?.oneOf ?? schema?.anyOf ?? [];
}

/** The same schema without the parts and alternatives that lead to one of these; nothing, where it is no more. */
function without(schema: Schema, names: readonly string[]): Schema | undefined {
  if (names.includes(referredName(schema) ?? "")) return undefined;
  const copy = { ...schema };
  for (const key of ["allOf", "anyOf", "oneOf"] as const) {
    const kept = copy[key]?.flatMap((part) => without(part, names) ?? []);
    if (kept && kept.length > 0) copy[key] = kept;
    else delete copy[key];
  }
  const isNothing = Object.keys(structureOf(copy)).length === 0 && Object.keys(structureOf(schema)).length > 0;
  return isNothing ? undefined : copy;
}

/** The groups of schemas that each can be reached from by way of parts and alternatives (Tarjan's algorithm). */
function findCircles(schemas: Schemas): string[][] {
  const order = Object.keys(schemas);
  const found = new Map<string, { readonly index: number; low: number; isOpen: boolean }>();
  const open: string[] = [];
  const circles: string[][] = [];
  const visit = (name: string): { low: number; isOpen: boolean } => {
    const node = { index: found.size, low: found.size, isOpen: true };
    found.set(name, node);
    open.push(name);
    const targets = namesIn(schemas[name] ?? {}).filter((target) => Object.hasOwn(schemas, target));
    for (const target of targets) {
      const other = found.get(target) ?? visit(target);
      if (other.isOpen) node.low = Math.min(node.low, other.low);
    }
    if (node.low === node.index) {
      const circle = open.splice(open.lastIndexOf(name));
      for (const one of circle) Object.assign(found.get(one) ?? {}, { isOpen: false });
      const isCircle = circle.length > 1 || targets.includes(name);
      if (isCircle) circles.push(circle.sort((one, other) => order.indexOf(one) - order.indexOf(other)));
    }
    return node;
  };
  for (const name of order) if (!found.has(name)) visit(name);
  return circles;
}

/** Names of the schemas that a schema is made of. */
function namesIn(schema: Schema): string[] {
  const name = referredName(schema);
  const inside = [...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].flatMap(namesIn);
  return name === undefined ? inside : [name, ...inside];
}
