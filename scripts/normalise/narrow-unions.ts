import type { Schema } from "../document/document.js";
import { mapSubschemas, type NormalDocument } from "../document/normal-document.js";
import type { Note } from "../document/note.js";
import { referredName } from "../document/schema-reference.js";
import { readMapping } from "./family.js";
import { mapSchemas, type Schemas } from "./map-schemas.js";
import { type Values, withLiteral } from "./with-literal.js";

/**
 * Gives every member of a union with a discriminator the values that lead to it, by which TypeScript tells the members
 * apart: `petType: "cat"`. The discriminator is then no longer needed, and left out.
 *
 * Without a mapping it is the name of the schema, unless the schema itself tells the values. A schema in several unions
 * gets the values of all.
 */
export function narrowUnions(document: NormalDocument, note: Note): NormalDocument {
  const { schemas } = document.components;
  const literals = new Literals();
  let hasDiscriminators = false;
  const collect = (schema: Schema): Schema => {
    const { discriminator, oneOf, anyOf } = schema;
    hasDiscriminators ||= discriminator !== undefined;
    if (discriminator && (oneOf ?? anyOf)) {
      const union = { property: discriminator.propertyName, values: readMapping(schema), schemas, literals };
      for (const member of [...(oneOf ?? []), ...(anyOf ?? [])]) reach(member, union);
    }
    return mapSubschemas(schema, collect);
  };
  mapSchemas(document, collect);
  if (!hasDiscriminators) return document;
  return mapSchemas(document, (schema, pointer, name) =>
    literals.of(name).reduce<Schema>((narrowed, [property, values]) => {
      return withLiteral(narrowed, { ...values, property, schemas, note: (message) => note(pointer, message) });
    }, withoutDiscriminators(schema)),
  );
}

function withoutDiscriminators(schema: Schema): Schema {
  const inside = mapSubschemas(schema, withoutDiscriminators);
  if (inside.discriminator === undefined) return inside;
  const { discriminator: _, ...rest } = inside;
  return rest;
}

/** The values of discriminators by schema and property. Where a mapping tells them, the schema's name is none. */
class Literals {
  readonly #bySchema = new Map<string, Map<string, Values>>();

  add(name: string, property: string, { values, isMapped }: Values): void {
    const properties = this.#bySchema.get(name) ?? new Map<string, Values>();
    const before = properties.get(property) ?? { values, isMapped };
    this.#bySchema.set(name, properties);
    if (before.isMapped && !isMapped) return;
    const all = before.isMapped === isMapped ? [...before.values, ...values] : values;
    properties.set(property, { values: [...new Set(all)], isMapped });
  }

  of(name = ""): [property: string, values: Values][] {
    return [...(this.#bySchema.get(name) ?? [])];
  }
}

interface Union {
  readonly property: string;
  readonly values: ReadonlyMap<string, readonly string[]>;
  readonly schemas: Schemas;
  readonly literals: Literals;
}

/** Finds the objects that a member of a union can be, by way of other names and of unions in it, and keeps their values. */
function reach(member: Schema, union: Union, above?: Values | "told", path: readonly string[] = []): void {
  const { property, values, schemas, literals } = union;
  const name = nameOf(member);
  const schema = name === undefined ? member : schemas[name];
  if (schema === undefined || (name !== undefined && path.includes(name))) return;
  const own = name === undefined ? above : valuesFor(name, schema, values, above);
  const alternatives = [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])];
  const inside = referredName(schema) === undefined ? alternatives : [schema];
  // A union that tells its members apart by the same property needs no values for it from above.
  const below = schema.discriminator?.propertyName === property ? "told" : own;
  for (const one of inside) reach(one, union, below, name === undefined ? path : [...path, name]);
  if (name === undefined || own === undefined || own === "told" || inside.length > 0 || !mayBeObject(schema)) return;
  literals.add(name, property, own);
}

function valuesFor(
  name: string,
  { "x-ms-discriminator-value": value = name }: Schema,
  mapped: ReadonlyMap<string, readonly string[]>,
  above?: Values | "told",
): Values | "told" {
  const values = mapped.get(name);
  return values ? { values, isMapped: true } : (above ?? { values: [String(value)], isMapped: value !== name });
}

/** The name of a member: of what it refers to, itself or as its only part. */
function nameOf(member: Schema): string | undefined {
  const [only, ...others] = member.allOf ?? [];
  const isWhole = member.properties !== undefined || others.length > 0;
  return referredName(member) ?? (only && !isWhole ? referredName(only) : undefined);
}

function mayBeObject({ type, enum: known, const: only, items }: Schema): boolean {
  if (type !== undefined) return [type].flat().includes("object");
  return known === undefined && only === undefined && items === undefined;
}
