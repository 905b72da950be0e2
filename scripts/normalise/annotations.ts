import { isDeepStrictEqual } from "node:util";
import type { Schema } from "../document/document.js";
import { mapSubschemas } from "../document/normal-document.js";

/** Keywords that the type of a value comes of. */
const structural: ReadonlySet<string> = new Set(
  [
    "$ref type enum const properties required additionalProperties patternProperties items prefixItems",
    "allOf anyOf oneOf",
  ].flatMap((line) => line.split(" ")),
);

/** What a schema says beside the type: its description, limits, whether it is only read, and so on. */
export function annotationsOf(schema: Schema): Schema {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => !isStructural(key, schema)));
}

/** What a schema says of the type. */
export function structureOf(schema: Schema): Schema {
  // Most say nothing else: those are not copied.
  const keys = Object.keys(schema);
  if (keys.every((key) => isStructural(key, schema))) return schema;
  return Object.fromEntries(Object.entries(schema).filter(([key]) => isStructural(key, schema)));
}

/** Of the formats, that of bytes alone makes another type; of what values are not, that they are nothing. */
function isStructural(key: string, { format, not }: Schema): boolean {
  if (key === "format") return format === "binary";
  return structural.has(key) || (key === "not" && not !== undefined && Object.keys(not).length === 0);
}

/** Whether a schema says nothing of the type. */
export function saysNothing(schema: Schema): boolean {
  return !Object.keys(schema).some((key) => isStructural(key, schema));
}

/** Whether two schemas make the same type. */
export function isSame(one: Schema, other: Schema): boolean {
  return isDeepStrictEqual(bare(one), bare(other));
}

function bare(schema: Schema): Schema {
  return mapSubschemas(structureOf(schema), bare);
}
