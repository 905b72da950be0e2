import type { Schema } from "../../document/document.js";
import { referredName } from "../../document/schema-reference.js";
import { isObject } from "../is-object.js";
import type { Schemas } from "../map-schemas.js";
import { mergeMembers } from "./merge-members.js";

/** The members of an object, wherever they stand: those of its parts, and of what these refer to. */
export interface Shape {
  readonly members: ReadonlyMap<string, Schema>;
  readonly required: ReadonlySet<string>;
  /** What it says of members that it does not name. */
  readonly open: Pick<Schema, "additionalProperties" | "patternProperties">;
  /** Whether that is all: it is no union, and has none in it. */
  readonly isWhole: boolean;
}

/** The shapes of schemas, read once each; none of what is no object. */
export class Shapes {
  readonly #schemas: Schemas;
  readonly #named = new Map<string, Shape | undefined>();

  constructor(schemas: Schemas) {
    this.#schemas = schemas;
  }

  of(schema: Schema): Shape | undefined {
    const name = referredName(schema);
    if (name !== undefined) return this.#ofName(name);
    const { allOf = [], oneOf, anyOf, ...own } = schema;
    const parts = allOf.map((part) => this.of(part));
    const shapes = [...parts.filter((part) => part !== undefined), ...(isObject(own) ? [shapeOf(own)] : [])];
    if (shapes.length === 0) return undefined;
    const joined = shapes.reduce((one, other) => joinShapes(one, other, this.#schemas));
    const isWhole = joined.isWhole && !oneOf && !anyOf && !parts.includes(undefined);
    return { ...joined, isWhole };
  }

  #ofName(name: string): Shape | undefined {
    const target = this.#schemas[name];
    if (target === undefined || this.#named.has(name)) return this.#named.get(name);
    // Of a schema in a circle, the part that leads back says nothing.
    this.#named.set(name, undefined);
    const shape = this.of(target);
    this.#named.set(name, shape);
    return shape;
  }
}

export const emptyShape: Shape = { members: new Map(), required: new Set(), open: {}, isWhole: true };

/** The shape of two objects in one. A member in which they contradict each other is as the other has it. */
export function joinShapes(
  one: Shape,
  other: Shape,
  schemas: Schemas,
  tellContradiction?: (name: string) => void,
): Shape {
  const members = new Map(one.members);
  for (const [name, member] of other.members) {
    const before = members.get(name);
    const merged = before && mergeMembers(before, member, schemas);
    members.set(name, merged?.schema ?? member);
    if (merged?.relation === "contradicts") tellContradiction?.(name);
  }
  return {
    members,
    required: new Set([...one.required, ...other.required]),
    open: { ...one.open, ...other.open },
    isWhole: one.isWhole && other.isWhole,
  };
}

/** The shape of an object that has no parts. */
export function shapeOf({ properties = {}, required = [], additionalProperties, patternProperties }: Schema): Shape {
  return {
    members: new Map(Object.entries(properties)),
    required: new Set(required),
    open: { ...(additionalProperties && { additionalProperties }), ...(patternProperties && { patternProperties }) },
    isWhole: true,
  };
}
