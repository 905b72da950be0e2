import type { Schema } from "../document/document.js";
import { referredName } from "../document/schema-reference.js";
import { annotationsOf } from "./annotations.js";
import { knownValues } from "./known-values.js";
import type { Schemas } from "./map-schemas.js";

/** Values that lead to a schema: those of a mapping, or its name. */
export interface Values {
  readonly values: readonly string[];
  readonly isMapped: boolean;
}

interface Place extends Values {
  readonly property: string;
  readonly schemas: Schemas;
  readonly note: (message: string) => void;
}

/** The same object, its property having these values alone, as far as the schema has room for them, and required. */
export function withLiteral(schema: Schema, { property, values, isMapped, schemas, note }: Place): Schema {
  const member = propertyOf(schema, property, schemas);
  const known = knownValues(member, schemas);
  const given = known ? known.filter((value) => values.includes(String(value))) : values.map(readValue(member));
  if (known && given.length === 0 && isMapped) {
    const [mapped, own] = [values.join("`, `"), known.join("`, `")];
    note(
      `the discriminator maps \`${mapped}\` to a schema whose \`${property}\` is \`${own}\`: the type has the latter`,
    );
  }
  // Without a mapping it is as the schema has it, required or not.
  if (known && given.length === 0 && !isMapped) return schema;
  const isNarrower = given.length > 0 && given.length !== known?.length;
  const literal: Schema = given.length === 1 ? { const: given[0] } : { enum: given };
  const narrowed = { ...annotationsOf(member ?? {}), ...literal };
  const { properties, required = [], allOf } = schema;
  const all = [...new Set([...required, property])];
  if (allOf && !Object.hasOwn(properties ?? {}, property)) {
    const part = isNarrower ? { type: "object", properties: { [property]: narrowed } } : {};
    return { ...schema, allOf: [{ ...part, required: [property] }, ...allOf] };
  }
  // Where it stands, else first.
  const own = { [property]: narrowed, ...properties };
  return { ...schema, required: all, ...(isNarrower && { properties: { ...own, [property]: narrowed } }) };
}

/** A property's schema: the object's own, or that of a part of it. */
function propertyOf(
  schema: Schema | undefined,
  property: string,
  schemas: Schemas,
  seen: Set<string> = new Set(),
): Schema | undefined {
  if (schema === undefined) return undefined;
  const own = Object.hasOwn(schema.properties ?? {}, property) ? schema.properties?.[property] : undefined;
  if (own !== undefined) return own;
  const name = referredName(schema) ?? "";
  const parts = schema.allOf ?? (schemas[name] && !seen.has(name) ? [schemas[name]] : []);
  seen.add(name);
  for (const part of parts.toReversed()) {
    const found = propertyOf(part, property, schemas, seen);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A value of a mapping, which is text, as the property has it. */
function readValue(member: Schema | undefined): (value: string) => unknown {
  const types = [member?.type ?? "string"].flat();
  if (types.includes("boolean")) return (value) => value === "true";
  return types.includes("integer") || types.includes("number") ? Number : (value) => value;
}
