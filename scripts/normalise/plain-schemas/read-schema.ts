import type { Schema } from "../../document/document.js";
import { isProse, withKeys } from "./keys.js";

/**
 * A schema as the generator reads it, with its subschemas as they are: `true` and `false` are objects, the lists of
 * items of older standards are `prefixItems`, and what no type can tell is left out, with a note where that says much.
 */
export function readSchema(given: unknown, note: (message: string) => void = () => undefined): Schema {
  if (given === false) return { not: {} };
  // The border where YAML enters: the loader has checked the shape, as far as it is to be had.
  const schema = isObject(given) ? (given as OlderSchema) : {};
  if (!Object.keys(schema).some((key) => unread.has(key) || readOtherwise.has(key))) return schema;
  const read: OlderSchema = { ...schema };
  if (Array.isArray(schema.items)) {
    read.prefixItems = schema.items;
    Reflect.deleteProperty(read, "items");
    if (schema.additionalItems !== undefined) read.items = schema.additionalItems;
  }
  for (const key of ["anyOf", "oneOf"] as const) {
    if (schema[key]?.some(isValue)) read[key] = schema[key].map(asNull);
  }
  if (schema.allOf?.some(isNull) && schema.allOf.some(isValue)) {
    read.allOf = schema.allOf.filter((part) => !isNull(part));
    read.nullable = true;
  }
  const reference = schema.$ref ?? schema.$dynamicRef ?? schema.$recursiveRef;
  if (reference !== undefined) read.$ref = reference;
  for (const key of ["if", "dependentSchemas", "dependencies"] as const) {
    if (schema[key] === undefined) continue;
    note(`\`${key}\` depends on values, which no type can: it is left out`);
    // It may tell of members that these have told of.
    Reflect.deleteProperty(read, "unevaluatedProperties");
  }
  const not: unknown = schema.not;
  if (not === false || (isObject(not) && Object.keys(not).length > 0)) {
    note("`not` leaves out values, which no type can: it is left out");
    Reflect.deleteProperty(read, "not");
  }
  return withKeys(read, (key) => !unread.has(key));
}

/**
 * Whether a schema only says that it is nullable: beside others it is how OpenAPI 3.0, which has no type of that name, is
 * made to say `null`, with a type of object where a tool wants one.
 */
function isNull(schema: Schema): boolean {
  const { nullable, type, ...rest }: Schema = isObject(schema) ? schema : {};
  return nullable === true && (type === undefined || type === "object") && Object.keys(rest).every(isProse);
}

/** Null as a type, of a schema that says it so. */
function asNull(schema: Schema): Schema {
  return isNull(schema) ? { ...withKeys(schema, (key) => key !== "nullable"), type: "null" } : schema;
}

function isValue(schema: Schema): boolean {
  return !isNull(schema);
}

/** With keywords of other standards. */
interface OlderSchema extends Schema {
  $recursiveRef?: string;
  additionalItems?: Schema;
  if?: unknown;
  dependentSchemas?: unknown;
  dependencies?: unknown;
}

/** Keywords that say nothing of a type. Schemas in them would be carried along for nothing. */
const unread = new Set(
  [
    "$dynamicRef $recursiveRef $recursiveAnchor $defs definitions $id $anchor $dynamicAnchor $schema $vocabulary",
    "if then else dependentSchemas dependencies dependentRequired contains unevaluatedItems additionalItems contentSchema",
    "x-binary x-open-end",
  ].flatMap((line) => line.split(" ")),
);

/** Keywords that are read otherwise in some schemas. */
const readOtherwise = new Set(["items", "anyOf", "oneOf", "allOf", "not"]);

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
