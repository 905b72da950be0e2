import type { Schema } from "../document/document.js";
import { mapValues, type NormalDocument } from "../document/normal-document.js";
import { referenceTo, referredName } from "../document/schema-reference.js";
import { modelName, nameAfter } from "../names.js";
import { type Family, readFamily } from "./family.js";

/**
 * Makes two of each schema that others extend and that stands for any of them: `Pet` is the union of its kinds, and
 * `PetBase`, which these extend, what they have in common.
 *
 * Such a schema has a discriminator, or lists its kinds itself. One that nothing extends stays as it is.
 */
export function splitBases(document: NormalDocument): NormalDocument {
  const schemas = mapValues(document.components.schemas, liftDiscriminator);
  const family = readFamily(schemas);
  const taken = new Set(Object.keys(schemas));
  const baseNames = new Map<string, string>();
  for (const name of Object.keys(schemas).filter(family.isBase)) {
    const baseName = modelName(nameAfter(name, "base"), taken);
    taken.add(baseName);
    baseNames.set(name, baseName);
  }
  const split = Object.entries(schemas).flatMap(([name, schema]): [string, Schema][] => {
    const child = family.isChild(name) ? extendBases(schema, baseNames) : schema;
    const baseName = baseNames.get(name);
    return baseName === undefined ? [[name, child]] : splitBase(name, baseName, child, family);
  });
  const { components } = document;
  return { ...document, components: { ...components, schemas: Object.fromEntries(split) } };
}

/** A discriminator in a part of a schema is that of the schema. */
function liftDiscriminator(schema: Schema): Schema {
  const part = schema.allOf?.find(({ $ref, discriminator }) => $ref === undefined && discriminator);
  return schema.discriminator || !part?.discriminator ? schema : { discriminator: part.discriminator, ...schema };
}

/** What is said of the union: all else that a base says is said of each of its kinds. */
const ofUnion = new Set(
  ["title description deprecated default example examples readOnly writeOnly", "discriminator x-ts-name"].flatMap(
    (line) => line.split(" "),
  ),
);

function splitBase(name: string, baseName: string, schema: Schema, family: Family): [string, Schema][] {
  const { oneOf, anyOf, ...single } = schema;
  const common = Object.fromEntries(Object.entries(single).filter(([key]) => !ofUnion.has(key)));
  const union = Object.fromEntries(Object.entries(single).filter(([key]) => ofUnion.has(key)));
  const wish = schema["x-ts-name"] === undefined ? {} : { "x-ts-name": nameAfter(schema["x-ts-name"], "base") };
  const listed = [...(oneOf ?? []), ...(anyOf ?? [])].filter((kind) => referredName(kind) !== name);
  const kinds = listed.length > 0 ? listed : family.kindsOf(name).map((kind) => ({ $ref: referenceTo(kind) }));
  return [
    [name, { ...union, oneOf: [...itself(name, baseName, family), ...kinds] }],
    [baseName, { description: "What its kinds have in common.", ...wish, ...common }],
  ];
}

/** The base as one of its own kinds, where values of a discriminator lead to it. */
function itself(name: string, baseName: string, family: Family): Schema[] {
  const values = family.valuesOf(name);
  if (values.size === 0) return [];
  const properties = mapValues(Object.fromEntries(values), (known): Schema => ({ type: "string", enum: known }));
  return [{ allOf: [{ $ref: referenceTo(baseName) }, { type: "object", properties, required: [...values.keys()] }] }];
}

/** The same schema, extending the bases of what it has extended. */
function extendBases(schema: Schema, baseNames: ReadonlyMap<string, string>): Schema {
  if (!schema.allOf) return schema;
  const allOf = schema.allOf.map((part) => {
    const baseName = baseNames.get(referredName(part) ?? "");
    return baseName === undefined ? extendBases(part, baseNames) : { ...part, $ref: referenceTo(baseName) };
  });
  return { ...schema, allOf };
}
