import type { Schema } from "../document/document.js";
import { referredName } from "../document/schema-reference.js";
import {
  type Annotations,
  type Limits,
  type Model,
  type ObjectShape,
  type Shape,
  shapesOf,
  type Type,
  unite,
} from "../model.js";
import { words } from "../names.js";

/** The types of a document: its models, and that of any schema in it. */
export interface Types {
  readonly models: readonly Model[];
  /** Names of the models. */
  readonly names: ReadonlySet<string>;
  /**
   * The type of a schema; `unknown` if it is not there. Its title is left out if it only repeats the name of what it is
   * the type of, as FastAPI writes them: `title: User Id` of `user_id`.
   */
  of(schema: Schema | boolean | undefined, name?: string): Type;
}

/** Reads the models of a document's schemas, given by name. */
export function readTypes(schemas: Readonly<Record<string, Schema>>): Types {
  const models = new Map(
    Object.keys(schemas).map((name): [string, { name: string; type: Type }] => [name, { name, type: unknown }]),
  );
  const left = new Map(Object.entries(schemas));
  const known = new WeakMap<object, Type>();

  function typeOf(schema: Schema | boolean = {}, name?: string): Type {
    if (typeof schema === "boolean") return schema ? unknown : { kind: "never" };
    const type = known.get(schema) ?? readType(schema);
    known.set(schema, type);
    if (name === undefined || schema.description || !schema.title || !isEcho(schema.title, name)) return type;
    const { description: _, ...untitled } = type;
    return untitled;
  }

  /** A model whose type is read by now, unless it is being read. */
  function findModel(name: string): Model | undefined {
    const model = models.get(name);
    const schema = left.get(name);
    left.delete(name);
    if (model && schema !== undefined) model.type = typeOf(schema, name);
    return model;
  }

  function readType(schema: Schema): Type {
    const annotations = readAnnotations(schema);
    const { $ref, not, const: only, enum: values, allOf, oneOf, anyOf, type } = schema;
    if ($ref !== undefined) {
      const model = findModel(referredName(schema) ?? "");
      return model ? { kind: "model", model, ...annotations } : { ...unknown, ...annotations };
    }
    if (not) return { kind: "never", ...annotations };
    if (only !== undefined) return { ...literal(only), ...annotations };
    if (values) return unite(values.map(literal), annotations);
    if (allOf) return { ...whole(allOf), ...annotations };
    if (oneOf ?? anyOf)
      return asOpen(
        unite(
          [...(oneOf ?? []), ...(anyOf ?? [])].map((one) => typeOf(one)),
          annotations,
        ),
      );
    if (Array.isArray(type))
      return unite(
        type.map((kind) => shapeOf(kind, schema)),
        annotations,
      );
    return { ...shapeOf(type, schema), ...annotations };
  }

  /** What is made of several parts: an object with bases where one part at most is not a model. */
  function whole(parts: readonly Schema[]): Shape {
    const of = parts.map((one) => typeOf(one));
    const [only] = of;
    if (only && of.length === 1) return only;
    const bases = of.flatMap((part) => (part.kind === "model" ? [part.model] : []));
    const [own, ...others] = of.filter(({ kind }) => kind !== "model");
    if (others.length > 0 || (own && own.kind !== "object")) return { kind: "intersection", of };
    return { kind: "object", properties: [], others: [], isClosed: false, ...own, bases };
  }

  function shapeOf(kind: string | undefined, schema: Schema): Shape {
    switch (kind) {
      case "string":
        return { kind: schema["x-binary"] ? "bytes" : "string" };
      case "array":
        return listOf(schema);
      case "object":
        return objectOf(schema);
      case "number":
      case "integer":
      case "boolean":
      case "null":
        return { kind };
      default:
        return unknown;
    }
  }

  function listOf({ items, prefixItems, minItems = 0, maxItems = Number.POSITIVE_INFINITY }: Schema): Shape {
    if (prefixItems === undefined) return { kind: "list", items: typeOf(items) };
    const rest = typeOf(items);
    const hasMore = maxItems > prefixItems.length && (items !== undefined || minItems > prefixItems.length);
    return {
      kind: "tuple",
      items: prefixItems.slice(0, maxItems).map((one) => typeOf(one)),
      required: minItems,
      ...(hasMore && rest.kind !== "never" && { rest }),
    };
  }

  function objectOf(schema: Schema): ObjectShape {
    const { properties = {}, required = [], additionalProperties, patternProperties = {} } = schema;
    const isOpen = additionalProperties !== undefined && additionalProperties !== false;
    const needed = new Set(required);
    return {
      kind: "object",
      bases: [],
      properties: Object.entries(properties).map(([name, property]) => {
        return { name, required: needed.has(name), type: typeOf(property, name) };
      }),
      others: [
        ...(isOpen ? [{ type: typeOf(additionalProperties) }] : []),
        ...Object.entries(patternProperties).map(([pattern, one]) => ({ pattern, type: typeOf(one) })),
      ],
      isClosed: additionalProperties === false,
    };
  }

  for (const name of models.keys()) findModel(name);
  return { models: [...models.values()], names: new Set(models.keys()), of: typeOf };
}

const unknown: Type = { kind: "unknown" };

/** Whether a title has no word that is not in the name. */
function isEcho(title: string, name: string): boolean {
  const inName = new Set(words(name).map((word) => word.toLowerCase()));
  return words(title).every((word) => inName.has(word.toLowerCase()));
}

/** The same union, open if it has known texts and any other beside them. */
function asOpen(type: Type): Type {
  if (type.kind !== "union" || !type.of.some(({ kind }) => kind === "string")) return type;
  return type.of.some((one) => isKnownText(one)) ? { ...type, isOpen: true } : type;
}

/** Whether a type is one known text, or a model of some, by whatever names. */
function isKnownText(type: Type, seen: Set<Model> = new Set()): boolean {
  if (type.kind !== "model") return type.kind === "literal" && typeof type.value === "string";
  if (seen.has(type.model)) return false;
  seen.add(type.model);
  return shapesOf(type.model.type).some((one) => isKnownText(one, seen));
}

function literal(value: unknown): Type {
  return value === null ? { kind: "null" } : { kind: "literal", value };
}

function readAnnotations(schema: Schema): Annotations {
  const { title, description, format, default: usual, example, examples, deprecated } = schema;
  const { readOnly, writeOnly, "x-secret": secret } = schema;
  const limits = readLimits(schema);
  const shown = [...(example === undefined ? [] : [example]), ...(Array.isArray(examples) ? examples : [])];
  return {
    ...((description || title) && { description: description || title }),
    ...(format !== undefined && { format }),
    ...(limits && { limits }),
    ...(usual !== undefined && { default: usual }),
    ...(shown.length > 0 && { examples: shown }),
    ...(deprecated && { deprecated }),
    ...(readOnly && { direction: "readOnly" }),
    ...(writeOnly && { direction: "writeOnly" }),
    ...(secret === true && { secret }),
  };
}

/** Limits as JSON Schema has them: in OpenAPI 3.0 `exclusiveMinimum: true` says that `minimum` is not meant itself. */
function readLimits(schema: Schema): Limits | undefined {
  if (!limitKeys.some((key) => key in schema)) return undefined;
  const { minimum, maximum, exclusiveMinimum: above, exclusiveMaximum: below } = schema;
  const all = {
    ...Object.fromEntries(limitKeys.map((key) => [key, schema[key]])),
    minimum: above === true ? undefined : minimum,
    maximum: below === true ? undefined : maximum,
    exclusiveMinimum: above === true ? minimum : numberOrNone(above),
    exclusiveMaximum: below === true ? maximum : numberOrNone(below),
  };
  const limits = Object.entries(all).filter(([, limit]) => limit !== undefined);
  return limits.length > 0 ? Object.fromEntries(limits) : undefined;
}

function numberOrNone(limit: number | boolean | undefined): number | undefined {
  return typeof limit === "number" ? limit : undefined;
}

const limitKeys = [
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
  "minLength",
  "maxLength",
  "pattern",
  "minItems",
  "maxItems",
  "uniqueItems",
  "minProperties",
  "maxProperties",
] as const satisfies (keyof Schema & keyof Limits)[];
